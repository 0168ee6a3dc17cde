import type { StratmlVersion } from './remark.js';

/**
 * The children of each container in the order of the current schemas (Part 1 ISO 2014 and Part 2 2016-02-16 taken
 * together: where both know an element they agree). An element without a line here holds text only.
 */
const ITEM = ['Name', 'Description', 'Identifier', 'SequenceIndicator', 'Stakeholder', 'OtherInformation'];
const RESULT = ['StartDate', 'EndDate', 'NumberOfUnits', 'Descriptor', 'Description'];

const CHILDREN: Record<string, readonly string[]> = {
  StrategicPlan: ['Name', 'Description', 'OtherInformation', 'StrategicPlanCore', 'AdministrativeInformation'],
  PerformancePlanOrReport: ['Name', 'Description', 'OtherInformation', 'StrategicPlanCore', 'AdministrativeInformation', 'Submitter'],
  StrategicPlanCore: ['Organization', 'Vision', 'Mission', 'Value', 'Goal'],
  Organization: ['Name', 'Acronym', 'Identifier', 'Description', 'Stakeholder'],
  Vision: ['Description', 'Identifier'],
  Mission: ['Description', 'Identifier'],
  Value: ['Name', 'Description'],
  Goal: [...ITEM, 'Objective'],
  Objective: [...ITEM, 'PerformanceIndicator'],
  Stakeholder: ['Name', 'Description', 'Role'],
  Role: ['Name', 'Description', 'RoleType'],
  AdministrativeInformation: ['Identifier', 'StartDate', 'EndDate', 'PublicationDate', 'Source', 'Submitter'],
  PerformanceIndicator: [
    'SequenceIndicator', 'MeasurementDimension', 'UnitOfMeasurement', 'Identifier', 'Relationship',
    'MeasurementInstance', 'OtherInformation',
  ],
  Relationship: ['Identifier', 'ReferentIdentifier', 'Name', 'Description'],
  MeasurementInstance: ['Place', 'TargetResult', 'ActualResult'],
  Place: ['Name', 'PlaceIdentifier'],
  TargetResult: RESULT,
  ActualResult: RESULT,
  Descriptor: ['DescriptorName', 'DescriptorValue'],
};

/** The 2010 edition put the words of a result before its figures. */
const RESULT_2010 = ['Description', 'NumberOfUnits', 'StartDate', 'EndDate', 'Descriptor'];

/** Attributes by element; all others are unknown to the schemas. */
const ATTRIBUTES: Record<string, readonly string[]> = {
  PerformancePlanOrReport: ['Type'],
  Stakeholder: ['StakeholderTypeType'],
  PerformanceIndicator: ['ValueChainStage', 'PerformanceIndicatorType'],
  Relationship: ['RelationshipType'],
};

/** Names that known documents use by mistake, with the right one. */
export const RENAMED_ATTRIBUTES: Record<string, string> = { IndicatorType: 'PerformanceIndicatorType' };

/** Children that may stand in the element, in order; null for an element that holds text only. */
export function childrenAllowed(element: string, version: StratmlVersion): readonly string[] | null {
  if (version === 'part2-2010' && CHILDREN[element] === RESULT) return RESULT_2010;
  return CHILDREN[element] ?? null;
}

export function attributesAllowed(element: string): readonly string[] {
  return ATTRIBUTES[element] ?? [];
}
