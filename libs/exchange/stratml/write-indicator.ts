import type { ImportedIndicator, MeasurementInstance, MeasurementResult } from './imported-plan.js';
import { INDICATOR_TYPES, RELATIONSHIP_TYPES, schemaWord, STAGES } from './schema-words.js';
import { referentOf, writeIdentifier } from './writing.js';
import type { Writing } from './writing.js';
import { element, optional } from './xml-element.js';
import type { XmlElement } from './xml-element.js';

/** A performance indicator in the order of Part 2 (2016-02-16). */
export function writeIndicator(indicator: ImportedIndicator, writing: Writing): XmlElement {
  return element('PerformanceIndicator', [
    optional('SequenceIndicator', indicator.number),
    element('MeasurementDimension', indicator.dimension),
    element('UnitOfMeasurement', indicator.unit),
    writeIdentifier(indicator.identifier, writing),
    ...indicator.relationships.map((each) =>
      element('Relationship', [
        ...each.referents.map((referent) => element('ReferentIdentifier', referentOf(referent, writing))),
        optional('Name', each.name),
        optional('Description', each.description),
      ], { RelationshipType: schemaWord(RELATIONSHIP_TYPES, each.type) })),
    ...indicator.instances.map((each) => writeInstance(each, writing)),
    optional('OtherInformation', indicator.otherInformation),
  ], {
    ValueChainStage: schemaWord(STAGES, indicator.stage),
    PerformanceIndicatorType: schemaWord(INDICATOR_TYPES, indicator.type),
  });
}

function writeInstance({ place, target, actual }: MeasurementInstance, { form }: Writing): XmlElement {
  return element('MeasurementInstance', [
    place === null || form !== 'part2-draft'
      ? null
      : element('Place', [element('Name', place.name), optional('PlaceIdentifier', place.identifier)]),
    ...target.map((result) => writeResult('TargetResult', result)),
    ...actual.map((result) => writeResult('ActualResult', result)),
  ]);
}

function writeResult(name: string, result: MeasurementResult): XmlElement {
  const { descriptor } = result;
  return element(name, [
    optional('StartDate', result.start),
    optional('EndDate', result.end),
    optional('NumberOfUnits', result.value),
    descriptor === null
      ? null
      : element('Descriptor', [optional('DescriptorName', descriptor.name), optional('DescriptorValue', descriptor.value)]),
    optional('Description', result.description),
  ]);
}
