import type {
  IndicatorType, PlanKind, RelationshipType, RoleType, StakeholderType, ValueChainStage,
} from './imported-plan.js';

/** The enumerated words of the schemas and ours, for reading and for writing. */
export const PLAN_KINDS: Record<string, PlanKind> = {
  Strategic_Plan: 'strategic-plan',
  Performance_Plan: 'performance-plan',
  Performance_Report: 'performance-report',
};
export const STAKEHOLDER_TYPES: Record<string, StakeholderType> = {
  Person: 'person',
  Organization: 'organization',
  Generic_Group: 'group',
};
export const ROLE_TYPES: Record<string, RoleType> = { Performer: 'performer', Beneficiary: 'beneficiary' };
export const INDICATOR_TYPES: Record<string, IndicatorType> = { Quantitative: 'quantitative', Qualitative: 'qualitative' };
export const STAGES: Record<string, ValueChainStage> = {
  Outcome: 'outcome',
  Output_Processing: 'output-processing',
  Output: 'output',
  Input_Processing: 'input-processing',
  Input: 'input',
};
export const RELATIONSHIP_TYPES: Record<string, RelationshipType> = {
  Broader_Than: 'broader-than',
  Peer_To: 'peer-to',
  Narrower_Than: 'narrower-than',
};

/** The schema's word for one of ours. */
export function schemaWord<T extends string>(words: Record<string, T>, ours: T | null): string {
  return Object.keys(words).find((word) => words[word] === ours) ?? '';
}
