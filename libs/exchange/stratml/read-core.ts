import type { PlanOrganization, PlanStatement, PlanValue } from './imported-plan.js';
import { identifierField, lineField, textField } from './read-fields.js';
import { readStakeholders } from './read-stakeholders.js';
import type { Reading } from './reading.js';
import { firstWords } from './shorten-title.js';
import { childrenOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/** Organizations that the plan belongs to; empty ones are dropped and counted. */
export function readOrganizations(core: XmlNode, reading: Reading): PlanOrganization[] {
  return childrenOf(core, 'Organization').flatMap((node) => {
    const acronym = lineField(node, 'Acronym', reading);
    const description = textField(node, 'Description', reading);
    const stakeholders = readStakeholders(node, reading);
    const name = lineField(node, 'Name', reading) || acronym || firstWords(description);
    if (name === '' && stakeholders.length === 0) {
      reading.tallyRepair('exchange.stratml.organization-empty', node);
      return [];
    }
    return [{ name, acronym, identifier: identifierField(node, reading), description, stakeholders }];
  });
}

/** Vision or mission; null when the document has none or leaves it empty. Several are joined. */
export function readStatement(core: XmlNode, name: 'Vision' | 'Mission', reading: Reading): PlanStatement | null {
  const read = childrenOf(core, name)
    .map((node) => ({ node, text: textField(node, 'Description', reading) }))
    .filter(({ text }) => text !== '');
  const first = read[0];
  if (first === undefined) return null;
  if (read.length > 1) {
    reading.repair('exchange.stratml.element-repeated', first.node, { element: name, parent: core.name });
  }
  return { text: read.map(({ text }) => text).join('\n\n'), identifier: identifierField(first.node, reading) };
}

export function readValues(core: XmlNode, reading: Reading): PlanValue[] {
  return childrenOf(core, 'Value').flatMap((node) => {
    const description = textField(node, 'Description', reading);
    const name = lineField(node, 'Name', reading) || firstWords(description);
    if (name !== '') return [{ name, description }];
    reading.tallyRepair('exchange.stratml.value-empty', node);
    return [];
  });
}
