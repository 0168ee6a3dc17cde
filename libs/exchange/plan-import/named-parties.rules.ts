import type { ImportedPlan, PlanStakeholder } from '../stratml/imported-plan.js';

/** As the directory allows. */
const NAME_MAX = 200;

/** Everybody named anywhere in the plan. */
export function stakeholdersOf({ organizations, goals }: ImportedPlan): readonly PlanStakeholder[] {
  return [...organizations, ...goals, ...goals.flatMap(({ objectives }) => objectives)].flatMap(({ stakeholders }) => stakeholders);
}

/** Names of organizations, each once, those whose plan it is first. */
export function organizationNames(plan: ImportedPlan): readonly string[] {
  const named = [...plan.organizations, ...stakeholdersOf(plan).filter(({ type }) => type === 'organization')].map(({ name }) => name.slice(0, NAME_MAX).trim());
  const once = new Map(named.filter((name) => name !== '').reverse().map((name) => [name.toLowerCase(), name]));
  return [...new Set(named.map((name) => once.get(name.toLowerCase())).filter((name) => name !== undefined))];
}

/** How many people the document names: none of them is taken over. */
export function personCount(plan: ImportedPlan): number {
  return stakeholdersOf(plan).filter(({ type }) => type === 'person').length;
}

/** `Beaufort County; Palmetto Electric (Funder: pays half)`; people stay out. Empty when nobody is left. */
export function namedIn(stakeholders: readonly PlanStakeholder[]): string {
  return stakeholders.filter(({ type }) => type !== 'person').map(({ name, description, roles }) => {
    const more = [description, ...roles.map((role) => [role.name, role.description].filter((text) => text !== '').join(': '))].filter((text) => text !== '');
    return more.length === 0 ? name : `${name} (${more.join('; ')})`;
  }).join('; ');
}
