import type { ImportedGoal, ImportedItem, ImportedObjective, ImportedPlan, PlanStakeholder } from './imported-plan.js';
import { NAMESPACES } from './recognize-version.js';
import { PLAN_KINDS, ROLE_TYPES, schemaWord, STAKEHOLDER_TYPES } from './schema-words.js';
import { writeIndicator } from './write-indicator.js';
import { element, optional, writeElement } from './xml-element.js';
import type { XmlElement } from './xml-element.js';
import { beginWriting, writeIdentifier } from './writing.js';
import type { StratmlForm, Writing } from './writing.js';

/**
 * Writes a plan as a StratML document, UTF-8 without byte order mark, valid against the schema of the form for any
 * plan with at least one goal. Reading it again gives the same plan, less what exportLosses names.
 */
export function writeStratml(plan: ImportedPlan, form: StratmlForm = 'part2'): string {
  const writing = beginWriting(plan, form);
  const part1 = form === 'part1';
  const xmlns = NAMESPACES[part1 ? 'part1-2014' : 'part2-2016'];
  const attributes = part1 ? { xmlns } : { xmlns, Type: schemaWord(PLAN_KINDS, plan.kind) };
  const root = element(part1 ? 'StrategicPlan' : 'PerformancePlanOrReport', [
    element('Name', plan.name),
    optional('Description', plan.description),
    optional('OtherInformation', plan.otherInformation),
    writeCore(plan, writing),
    writeAdministration(plan, writing),
  ], attributes);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}`;
}

function writeCore(plan: ImportedPlan, writing: Writing): XmlElement {
  const statement = (name: string, said: ImportedPlan['vision']): XmlElement | null =>
    said === null ? null : element(name, [optional('Description', said.text), writeIdentifier(said.identifier, writing)]);
  return element('StrategicPlanCore', [
    ...plan.organizations.map((organization) =>
      element('Organization', [
        optional('Name', organization.name),
        optional('Acronym', organization.acronym),
        writeIdentifier(organization.identifier, writing),
        optional('Description', organization.description),
        ...organization.stakeholders.map((each) => writeStakeholder(each, writing)),
      ])),
    statement('Vision', plan.vision),
    statement('Mission', plan.mission),
    ...plan.values.map((value) => element('Value', [optional('Name', value.name), optional('Description', value.description)])),
    ...plan.goals.map((goal) => writeGoal(goal, writing)),
  ]);
}

function writeGoal(goal: ImportedGoal, writing: Writing): XmlElement {
  const objectives = goal.objectives.map((objective) => writeObjective(objective, writing));
  // Unlike an objective's, the description of a goal is required, empty or not.
  return element('Goal', [element('Name', goal.title), element('Description', goal.description), ...itemTail(goal, writing), ...objectives]);
}

function writeObjective(objective: ImportedObjective, writing: Writing): XmlElement {
  const indicators = writing.form === 'part1' ? [] : objective.indicators.map((each) => writeIndicator(each, writing));
  return element('Objective', [
    element('Name', objective.title),
    optional('Description', objective.description),
    ...itemTail(objective, writing),
    ...indicators,
  ]);
}

function itemTail(item: ImportedItem, writing: Writing): (XmlElement | null)[] {
  return [
    writeIdentifier(item.identifier, writing),
    element('SequenceIndicator', item.number),
    ...item.stakeholders.map((each) => writeStakeholder(each, writing)),
    optional('OtherInformation', item.otherInformation),
  ];
}

function writeStakeholder(stakeholder: PlanStakeholder, { form }: Writing): XmlElement {
  const roles = form === 'part1' ? [] : stakeholder.roles;
  return element('Stakeholder', [
    element('Name', stakeholder.name),
    optional('Description', stakeholder.description),
    ...roles.map((role) =>
      element('Role', [
        element('Name', role.name),
        optional('Description', role.description),
        ...role.types.map((type) => element('RoleType', schemaWord(ROLE_TYPES, type))),
      ])),
  ], { StakeholderTypeType: schemaWord(STAKEHOLDER_TYPES, stakeholder.type) });
}

function writeAdministration(plan: ImportedPlan, writing: Writing): XmlElement | null {
  const parts = [
    writing.form === 'part1' ? null : writeIdentifier(plan.identifier, writing),
    optional('StartDate', plan.dates.start),
    optional('EndDate', plan.dates.end),
    optional('PublicationDate', plan.dates.publication),
    optional('Source', plan.source),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : element('AdministrativeInformation', parts);
}
