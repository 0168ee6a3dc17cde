/**
 * A plan as StratML can carry it, free of XML: what an import hands to casework and deliberation, and what an
 * export takes. Every text is already tidy (see normalize-text.ts): '' means the document says nothing. Dates are
 * 'YYYY-MM-DD', figures are decimal text ('5723103289', '-0.5'), so that nothing is lost to floating point.
 */
export interface ImportedPlan {
  /** Only Part 2 documents can carry one. */
  identifier: string | null;
  /** Never empty, at most TITLE_MAX characters. */
  name: string;
  description: string;
  otherInformation: string;
  /** A guess from the words ('en', 'es' or 'ar'): no StratML document says its language. */
  sourceLanguage: string;
  kind: PlanKind;
  organizations: PlanOrganization[];
  vision: PlanStatement | null;
  mission: PlanStatement | null;
  values: PlanValue[];
  dates: PlanDates;
  /** Where the plan was published: a web address as a rule, else plain text; never a script or a mail address. */
  source: string | null;
  goals: ImportedGoal[];
}

export type PlanKind = 'strategic-plan' | 'performance-plan' | 'performance-report';

/** The period of the plan and the day it was published. End is never before start. */
export interface PlanDates {
  start: string | null;
  end: string | null;
  publication: string | null;
}

export interface PlanStatement {
  text: string;
  identifier: string | null;
}

export interface PlanValue {
  name: string;
  description: string;
}

export interface PlanOrganization {
  name: string;
  acronym: string;
  identifier: string | null;
  description: string;
  stakeholders: PlanStakeholder[];
}

export interface PlanStakeholder {
  name: string;
  description: string;
  type: StakeholderType | null;
  roles: StakeholderRole[];
}

export type StakeholderType = 'person' | 'organization' | 'group';

export interface StakeholderRole {
  name: string;
  description: string;
  types: RoleType[];
}

export type RoleType = 'performer' | 'beneficiary';

/** What goals and objectives have in common. */
export interface ImportedItem {
  /** Safe as xs:ID and unique in the plan; null when the document gives none. */
  identifier: string | null;
  /** Never empty; unique among all goals and objectives of the plan, letter case aside. */
  number: string;
  /** Never empty, one line, at most TITLE_MAX characters. */
  title: string;
  description: string;
  otherInformation: string;
  stakeholders: PlanStakeholder[];
}

export interface ImportedGoal extends ImportedItem {
  objectives: ImportedObjective[];
}

export interface ImportedObjective extends ImportedItem {
  indicators: ImportedIndicator[];
}

export interface ImportedIndicator {
  identifier: string | null;
  /** The document's own sequence text; not made unique, an indicator is not an item of the plan. */
  number: string;
  /** What is measured; never empty. */
  dimension: string;
  unit: string;
  type: IndicatorType | null;
  stage: ValueChainStage | null;
  relationships: IndicatorRelationship[];
  instances: MeasurementInstance[];
  otherInformation: string;
}

export type IndicatorType = 'quantitative' | 'qualitative';
export type ValueChainStage = 'outcome' | 'output-processing' | 'output' | 'input-processing' | 'input';
export type RelationshipType = 'broader-than' | 'peer-to' | 'narrower-than';

export interface IndicatorRelationship {
  type: RelationshipType | null;
  /** Identifiers inside or outside the plan; they may point to nothing. */
  referents: string[];
  name: string;
  description: string;
}

export interface MeasurementInstance {
  place: MeasurementPlace | null;
  target: MeasurementResult[];
  actual: MeasurementResult[];
}

export interface MeasurementPlace {
  name: string;
  identifier: string;
}

export interface MeasurementResult {
  start: string | null;
  end: string | null;
  /** Decimal text, canonical: no grouping, no plus sign, no superfluous zeros before the point. */
  value: string | null;
  descriptor: ResultDescriptor | null;
  description: string;
}

export interface ResultDescriptor {
  name: string;
  value: string;
}

/** Longest title an item or a plan may carry; a longer one is shortened and kept whole in the description. */
export const TITLE_MAX = 200;
/** Longest number an item may carry, as in deliberation; it is printed on every page and stands in addresses. */
export const NUMBER_MAX = 20;
