import type {
  ImportedIndicator, IndicatorRelationship, MeasurementInstance, MeasurementPlace,
} from './imported-plan.js';
import { normalizeLine } from './normalize-text.js';
import { attributeChoice, identifierField, lineField, textField } from './read-fields.js';
import { readResults } from './read-results.js';
import type { Reading } from './reading.js';
import { INDICATOR_TYPES, RELATIONSHIP_TYPES, STAGES } from './schema-words.js';
import { firstWords } from './shorten-title.js';
import { childrenOf, rawTextOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/** The performance indicators of an objective; empty ones are dropped and counted. */
export function readIndicators(objective: XmlNode, item: { number: string; title: string }, reading: Reading): ImportedIndicator[] {
  return childrenOf(objective, 'PerformanceIndicator').flatMap((node) => readIndicator(node, item, reading) ?? []);
}

function readIndicator(node: XmlNode, item: { number: string; title: string }, reading: Reading): ImportedIndicator | null {
  const given = lineField(node, 'MeasurementDimension', reading);
  const unit = lineField(node, 'UnitOfMeasurement', reading);
  const otherInformation = textField(node, 'OtherInformation', reading);
  const relationships = childrenOf(node, 'Relationship').flatMap((each) => readRelationship(each, reading) ?? []);
  const instances = childrenOf(node, 'MeasurementInstance').flatMap((each) => readInstance(each, reading) ?? []);
  if (given === '' && unit === '' && otherInformation === '' && relationships.length + instances.length === 0) {
    reading.tallyRepair('exchange.stratml.indicator-empty', node);
    return null;
  }
  const dimension = given || wordsOf(instances, otherInformation) || item.title;
  if (given === '') {
    reading.repair('exchange.stratml.indicator-without-dimension', node, { number: item.number, title: dimension });
  }
  return {
    identifier: identifierField(node, reading),
    number: lineField(node, 'SequenceIndicator', reading),
    dimension,
    unit,
    type: attributeChoice(node, 'PerformanceIndicatorType', INDICATOR_TYPES, reading),
    stage: attributeChoice(node, 'ValueChainStage', STAGES, reading),
    relationships,
    instances,
    otherInformation,
  };
}

/** What an unnamed measure might be about: the first words of its first target or result that has any. */
function wordsOf(instances: MeasurementInstance[], otherInformation: string): string {
  const described = instances.flatMap(({ target, actual }) => [...target, ...actual]).find((result) => result.description !== '');
  return firstWords(described?.description ?? otherInformation);
}

function readInstance(node: XmlNode, reading: Reading): MeasurementInstance | null {
  const target = readResults(node, 'TargetResult', reading);
  const actual = readResults(node, 'ActualResult', reading);
  if (target.length + actual.length > 0) return { place: readPlace(node, reading), target, actual };
  reading.tallyRepair('exchange.stratml.instance-empty', node);
  return null;
}

function readPlace(node: XmlNode, reading: Reading): MeasurementPlace | null {
  const place = childrenOf(node, 'Place')[0];
  if (place === undefined) return null;
  const name = lineField(place, 'Name', reading);
  const identifier = lineField(place, 'PlaceIdentifier', reading);
  return name === '' && identifier === '' ? null : { name, identifier };
}

/** The 2010 edition had no ReferentIdentifier: there the relationship's own identifier points to the other end. */
function readRelationship(node: XmlNode, reading: Reading): IndicatorRelationship | null {
  const pointers = ['ReferentIdentifier', ...(reading.version === 'part2-2010' ? ['Identifier'] : [])];
  const referents = pointers
    .flatMap((name) => childrenOf(node, name))
    .map((child) => normalizeLine(rawTextOf(child)))
    .filter((text) => text !== '');
  const name = lineField(node, 'Name', reading);
  const description = textField(node, 'Description', reading);
  if (referents.length === 0 && name === '' && description === '') {
    reading.tallyRepair('exchange.stratml.relationship-empty', node);
    return null;
  }
  return { type: attributeChoice(node, 'RelationshipType', RELATIONSHIP_TYPES, reading), referents, name, description };
}
