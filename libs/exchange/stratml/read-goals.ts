import type { ImportedGoal, ImportedItem, ImportedObjective } from './imported-plan.js';
import { normalizeText } from './normalize-text.js';
import { numberItems } from './number-items.js';
import type { GoalDraft, ItemDraft } from './number-items.js';
import { identifierField, lineField, textField } from './read-fields.js';
import { readIndicators } from './read-indicators.js';
import { readStakeholders } from './read-stakeholders.js';
import type { Reading } from './reading.js';
import { firstWords, shortenTitle } from './shorten-title.js';
import { childrenOf, rawTextOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

interface NodeDraft extends ItemDraft {
  node: XmlNode;
}
type GoalNodeDraft = NodeDraft & GoalDraft<NodeDraft>;

/** Goals with their objectives; all are numbered before any is built, because numbers are unique in the whole plan. */
export function readGoals(core: XmlNode, reading: Reading): ImportedGoal[] {
  const drafts: GoalNodeDraft[] = childrenOf(core, 'Goal').map((node) => ({
    ...draftOf(node, reading),
    objectives: childrenOf(node, 'Objective').map((objective) => draftOf(objective, reading)),
  }));
  numberItems(drafts, reading);
  return drafts.map((goal) => ({
    ...readItem(goal, 'exchange.stratml.goal-without-name', reading),
    objectives: goal.objectives.map((objective) => readObjective(objective, reading)),
  }));
}

function draftOf(node: XmlNode, reading: Reading): NodeDraft {
  const given = lineField(node, 'SequenceIndicator', reading);
  const name = lineField(node, 'Name', reading);
  const words = ['Description', 'OtherInformation'].flatMap((field) => childrenOf(node, field)).map((child) => normalizeText(rawTextOf(child)));
  const label = name || firstWords(words.find((text) => text !== '') ?? '');
  return { node, offset: node.offset, given, name, label, number: '' };
}

function readObjective(draft: NodeDraft, reading: Reading): ImportedObjective {
  const item = readItem(draft, 'exchange.stratml.objective-without-name', reading);
  return { ...item, indicators: readIndicators(draft.node, item, reading) };
}

type NamelessCode = 'exchange.stratml.goal-without-name' | 'exchange.stratml.objective-without-name';

function readItem({ node, name, number }: NodeDraft, nameless: NamelessCode, reading: Reading): ImportedItem {
  const given = textField(node, 'Description', reading);
  const otherInformation = textField(node, 'OtherInformation', reading);
  const words = name || firstWords(given) || firstWords(otherInformation);
  const { title, description } = shortenTitle(words || number, given);
  if (words === '') reading.repair('exchange.stratml.item-empty', node, { number });
  else if (name === '') reading.repair(nameless, node, { number, title });
  if (title !== (words || number)) {
    reading.repair('exchange.stratml.title-shortened', node, { number, title, length: name.length });
  }
  const stakeholders = readStakeholders(node, reading);
  return { identifier: identifierField(node, reading), number, title, description, otherInformation, stakeholders };
}
