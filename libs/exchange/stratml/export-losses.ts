import type { ImportedIndicator, ImportedPlan, PlanStakeholder } from './imported-plan.js';
import type { LeftOutCode } from './remark-codes.js';
import type { StratmlForm } from './writing.js';

/** One kind of thing that a form of StratML cannot carry, and how many of it the plan has. */
export interface ExportLoss {
  code: LeftOutCode;
  params: { count: number };
}

/** What writeStratml leaves out of this plan in this form; empty when reading the file again gives the whole plan. */
export function exportLosses(plan: ImportedPlan, form: StratmlForm): ExportLoss[] {
  if (form === 'part2-draft') return [];
  const indicators = plan.goals.flatMap((goal) => goal.objectives).flatMap((objective) => objective.indicators);
  if (form === 'part2') return counted([['exchange.stratml.lost-places', placesIn(indicators)]]);
  return counted([
    ['exchange.stratml.lost-indicators', indicators.length],
    ['exchange.stratml.lost-roles', stakeholdersOf(plan).flatMap((each) => each.roles).length],
    ['exchange.stratml.lost-kind', plan.kind === 'strategic-plan' ? 0 : 1],
    ['exchange.stratml.lost-identifier', plan.identifier === null ? 0 : 1],
  ]);
}

function counted(losses: [LeftOutCode, number][]): ExportLoss[] {
  return losses.filter(([, count]) => count > 0).map(([code, count]) => ({ code, params: { count } }));
}

function placesIn(indicators: ImportedIndicator[]): number {
  return indicators.flatMap((each) => each.instances).filter((instance) => instance.place !== null).length;
}

function stakeholdersOf(plan: ImportedPlan): PlanStakeholder[] {
  const items = plan.goals.flatMap((goal) => [goal, ...goal.objectives]);
  return [...plan.organizations, ...items].flatMap((each) => each.stakeholders);
}
