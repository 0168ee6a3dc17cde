import type { PlanStakeholder, StakeholderRole } from './imported-plan.js';
import { attributeChoice, choiceOf, lineField, textField } from './read-fields.js';
import type { Reading } from './reading.js';
import { ROLE_TYPES, STAKEHOLDER_TYPES } from './schema-words.js';
import { firstWords } from './shorten-title.js';
import { childrenOf, rawTextOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/** The stakeholders below a node. Most documents carry empty ones from a template: they are dropped and counted. */
export function readStakeholders(parent: XmlNode, reading: Reading): PlanStakeholder[] {
  return childrenOf(parent, 'Stakeholder').flatMap((node) => readStakeholder(node, reading) ?? []);
}

function readStakeholder(node: XmlNode, reading: Reading): PlanStakeholder | null {
  const roles = childrenOf(node, 'Role').flatMap((role) => readRole(role, reading) ?? []);
  const name = lineField(node, 'Name', reading);
  const description = textField(node, 'Description', reading);
  const title = name || firstWords(description) || firstWords(roles.find((role) => role.name !== '')?.name ?? '');
  if (title === '') {
    reading.tallyRepair('exchange.stratml.stakeholder-empty', node);
    return null;
  }
  if (name === '') reading.repair('exchange.stratml.stakeholder-without-name', node, { title });
  return { name: title, description, type: attributeChoice(node, 'StakeholderTypeType', STAKEHOLDER_TYPES, reading), roles };
}

/** An empty role says nothing and goes without a word: the schema's own templates write one per stakeholder. */
function readRole(node: XmlNode, reading: Reading): StakeholderRole | null {
  const name = lineField(node, 'Name', reading);
  const description = textField(node, 'Description', reading);
  const types = childrenOf(node, 'RoleType')
    .flatMap((type) => choiceOf(rawTextOf(type), ROLE_TYPES, 'RoleType', type, reading) ?? [])
    .filter((type, place, all) => all.indexOf(type) === place);
  return name === '' && description === '' && types.length === 0 ? null : { name, description, types };
}
