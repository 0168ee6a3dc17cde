import { guessLanguage } from './guess-language.js';
import type { ImportedPlan, IndicatorRelationship, PlanKind } from './imported-plan.js';
import { readOrganizations, readStatement, readValues } from './read-core.js';
import { attributeChoice, dateField, identifierField, lineField, periodOf, textField } from './read-fields.js';
import { readGoals } from './read-goals.js';
import type { Reading } from './reading.js';
import { excerpt, refuse } from './remark.js';
import { PLAN_KINDS } from './schema-words.js';
import { firstWords, shortenTitle } from './shorten-title.js';
import { childrenOf, elementsOf, rawTextOf } from './xml-node.js';
import type { XmlNode } from './xml-node.js';

/**
 * Builds the plan from a tidied tree.
 * @throws StratmlRefusal no-goals
 */
export function readPlan(root: XmlNode, reading: Reading): ImportedPlan {
  const core = mergeElements(childrenOf(root, 'StrategicPlanCore'));
  const administration = mergeElements(childrenOf(root, 'AdministrativeInformation'));
  const organizations = readOrganizations(core, reading);
  const goals = readGoals(core, reading);
  if (goals.length === 0) refuse('exchange.stratml.no-goals');
  const given = textField(root, 'Description', reading);
  const plan: ImportedPlan = {
    identifier: identifierField(administration, reading),
    ...nameOf(root, given, organizations[0]?.name || (goals[0]?.title ?? ''), reading),
    otherInformation: textField(root, 'OtherInformation', reading),
    sourceLanguage: '',
    kind: kindOf(root, reading),
    organizations,
    vision: readStatement(core, 'Vision', reading),
    mission: readStatement(core, 'Mission', reading),
    values: readValues(core, reading),
    dates: { ...periodOf(administration, reading), publication: dateField(administration, 'PublicationDate', reading) },
    source: sourceOf(administration, reading),
    goals,
  };
  for (const relationship of relationshipsOf(plan)) {
    relationship.referents = relationship.referents.map((each) => reading.identifiers.resolve(each));
  }
  plan.sourceLanguage = guessLanguage(wordsOf(plan));
  return plan;
}

/** The submitter's details are contact data of a person: how many fields there were is all that is kept. */
export function leaveOutSubmitters(submitters: XmlNode[], reading: Reading): void {
  for (const submitter of submitters) {
    const fields = elementsOf(submitter).filter((field) => rawTextOf(field).trim() !== '').length;
    if (fields > 0) reading.leaveOut('exchange.stratml.submitter', submitter, { fields });
  }
}

/** One element out of none or several of the same name. */
function mergeElements(nodes: XmlNode[]): XmlNode {
  const first = nodes[0] ?? { name: '', uri: '', attributes: [], offset: 0, content: [] };
  return { ...first, content: nodes.flatMap((node) => node.content) };
}

function nameOf(root: XmlNode, given: string, substitute: string, reading: Reading): { name: string; description: string } {
  const name = lineField(root, 'Name', reading);
  const words = name || firstWords(given) || substitute;
  const { title, description } = shortenTitle(words, given);
  if (name === '') reading.repair('exchange.stratml.plan-without-name', root, { title });
  if (title !== words) reading.repair('exchange.stratml.plan-name-shortened', root, { title, length: words.length });
  return { name: title, description };
}

function kindOf(root: XmlNode, reading: Reading): PlanKind {
  if (reading.version.startsWith('part1')) return 'strategic-plan';
  const kind = attributeChoice(root, 'Type', PLAN_KINDS, reading);
  if (kind === null) reading.repair('exchange.stratml.plan-type', root);
  return kind ?? 'strategic-plan';
}

/** Web addresses, names of publications and URNs; an address that could run or write to somebody is left out. */
function sourceOf(administration: XmlNode, reading: Reading): string | null {
  const source = lineField(administration, 'Source', reading);
  if (source === '') return null;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(source)?.[1]?.toLowerCase();
  if (scheme === undefined || ['http', 'https', 'urn', 'doi'].includes(scheme)) return source;
  reading.leaveOut('exchange.stratml.source-unsafe', administration, { from: excerpt(source) });
  return null;
}

function relationshipsOf(plan: ImportedPlan): IndicatorRelationship[] {
  return plan.goals
    .flatMap((goal) => goal.objectives)
    .flatMap((objective) => objective.indicators)
    .flatMap((indicator) => indicator.relationships);
}

/** The words that both parts of StratML carry, so that the guess is the same for either. */
function* wordsOf(plan: ImportedPlan): Iterable<string> {
  yield plan.name;
  yield plan.description;
  yield plan.mission?.text ?? '';
  for (const item of plan.goals.flatMap((goal) => [goal, ...goal.objectives])) {
    yield item.title;
    yield item.description;
  }
}
