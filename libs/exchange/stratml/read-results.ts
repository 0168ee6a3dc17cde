import type { MeasurementResult, ResultDescriptor } from './imported-plan.js';
import { isPlaceholder } from './normalize-text.js';
import { lineField, periodOf, textField } from './read-fields.js';
import { readFigure } from './read-figure.js';
import type { Reading } from './reading.js';
import { excerpt } from './remark.js';
import { childrenOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/** A description that is only a year says when, not how many. */
const YEAR = /^(?:19|20)\d\d$/;

/** Targets or actual results of one measurement. "To be determined" alone is no result. */
export function readResults(instance: XmlNode, name: 'TargetResult' | 'ActualResult', reading: Reading): MeasurementResult[] {
  return childrenOf(instance, name).flatMap((node) => readResult(node, reading) ?? []);
}

function readResult(node: XmlNode, reading: Reading): MeasurementResult | null {
  const period = periodOf(node, reading);
  const descriptor = readDescriptor(node, reading);
  const { value, description } = readValue(node, reading);
  const silent = description === '' || isPlaceholder(description);
  if (silent && value === null && descriptor === null && period.start === null && period.end === null) {
    reading.tallyRepair('exchange.stratml.result-empty', node);
    return null;
  }
  return { ...period, value, descriptor, description };
}

/** The figure; some documents leave its element empty and write the figure into the description. */
function readValue(node: XmlNode, reading: Reading): { value: string | null; description: string } {
  const given = lineField(node, 'NumberOfUnits', reading);
  const description = textField(node, 'Description', reading);
  if (given === '') {
    const value = YEAR.test(description) ? null : readFigure(description);
    if (value !== null) reading.repair('exchange.stratml.figure-in-description', node, { from: description, to: value });
    return { value, description };
  }
  const value = readFigure(given);
  if (value === null) {
    reading.repair('exchange.stratml.figure-unreadable', node, { from: excerpt(given) });
    return { value, description: description === '' ? given : `${given}\n\n${description}` };
  }
  // Zeros and signs that xs:decimal allows are no news; grouping and currency signs are.
  if (!/^[+-]?[\d.]+$/.test(given)) reading.repair('exchange.stratml.figure-tidied', node, { from: excerpt(given), to: value });
  return { value, description };
}

function readDescriptor(node: XmlNode, reading: Reading): ResultDescriptor | null {
  const descriptor = childrenOf(node, 'Descriptor')[0];
  if (descriptor === undefined) return null;
  const name = lineField(descriptor, 'DescriptorName', reading);
  const value = lineField(descriptor, 'DescriptorValue', reading);
  return name === '' && value === '' ? null : { name, value };
}
