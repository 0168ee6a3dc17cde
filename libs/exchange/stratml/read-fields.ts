import { normalizeLine, normalizeText } from './normalize-text.js';
import { readDate } from './read-date.js';
import type { Reading } from './reading.js';
import { excerpt } from './remark.js';
import { attributeOf, childrenOf, rawTextOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/** The text of a child element with its paragraphs; '' when absent or empty. Repeated elements are joined. */
export function textField(node: XmlNode, name: string, reading: Reading): string {
  const texts = childrenOf(node, name).map((child) => normalizeText(rawTextOf(child))).filter((text) => text !== '');
  if (texts.length > 1) {
    reading.repair('exchange.stratml.element-repeated', node, { element: name, parent: node.name });
  }
  return texts.join('\n\n');
}

/** The same on one line: names, numbers, units. */
export function lineField(node: XmlNode, name: string, reading: Reading): string {
  return normalizeLine(textField(node, name, reading));
}

/** The identifier of a node, safe and unique; null when it has none worth keeping. */
export function identifierField(node: XmlNode, reading: Reading): string | null {
  let kept: string | null = null;
  for (const child of childrenOf(node, 'Identifier')) {
    if (kept !== null) {
      reading.tallyLeftOut('exchange.stratml.element-unknown', child, { element: 'Identifier', parent: node.name });
      continue;
    }
    const from = normalizeLine(rawTextOf(child));
    const { identifier, change } = reading.identifiers.register(from);
    if (change === 'unsafe') reading.repair('exchange.stratml.identifier-unsafe', child, { from, to: identifier ?? '' });
    if (change === 'duplicate') reading.repair('exchange.stratml.identifier-duplicate', child, { from, to: identifier ?? '' });
    if (change === 'placeholder') reading.repair('exchange.stratml.identifier-placeholder', child, { from });
    if (change === 'empty') reading.tallyRepair('exchange.stratml.identifier-empty', child);
    kept = identifier;
  }
  return kept;
}

/** The calendar day in a child element; null when absent, empty or unreadable (which is remarked). */
export function dateField(node: XmlNode, name: string, reading: Reading): string | null {
  const child = childrenOf(node, name)[0];
  const text = child === undefined ? '' : normalizeLine(rawTextOf(child));
  if (child === undefined || text === '') return null;
  const { date, tidied } = readDate(text);
  if (date === null) reading.leaveOut('exchange.stratml.date-unreadable', child, { from: excerpt(text), field: name });
  else if (tidied) reading.repair('exchange.stratml.date-tidied', child, { from: text, to: date });
  return date;
}

/** Start and end of a period; an end before its start is left out. */
export function periodOf(node: XmlNode, reading: Reading): { start: string | null; end: string | null } {
  const start = dateField(node, 'StartDate', reading);
  const end = dateField(node, 'EndDate', reading);
  if (start === null || end === null || end >= start) return { start, end };
  reading.leaveOut('exchange.stratml.end-before-start', node, { start, end });
  return { start, end: null };
}

/** One of the words a schema allows, letter case forgiven; null when absent, empty or unknown (which is remarked). */
export function choiceOf<T extends string>(
  given: string | null,
  choices: Readonly<Record<string, T>>,
  field: string,
  node: XmlNode,
  reading: Reading,
): T | null {
  const word = (given ?? '').trim();
  if (word === '') return null;
  const known = Object.keys(choices).find((choice) => choice.toLowerCase() === word.toLowerCase().replace(/[\s-]+/g, '_'));
  if (known !== undefined) return choices[known] ?? null;
  reading.leaveOut('exchange.stratml.value-unknown', node, { value: excerpt(word), field });
  return null;
}

export function attributeChoice<T extends string>(
  node: XmlNode,
  attribute: string,
  choices: Readonly<Record<string, T>>,
  reading: Reading,
): T | null {
  return choiceOf(attributeOf(node, attribute), choices, attribute, node, reading);
}
