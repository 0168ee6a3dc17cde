import type { ImportedNode, LevelNames } from '#libs/deliberation';
import type { Messages } from '#libs/ui';
import type { ImportedGoal, ImportedItem, ImportedPlan } from '../stratml/imported-plan.js';
import type { ImportRemark } from './import-report.model.js';
import { namedIn } from './named-parties.rules.js';
import { cut } from './plan-texts.rules.js';

/** As deliberation allows. */
const BODY_MAX = 20_000;
const ID_MAX = 200;

export interface PlanTree {
  readonly roots: readonly ImportedNode[];
  readonly leftOut: readonly ImportRemark[];
}

/** Goals and objectives as items of a plan; words of our own in the language of the plan. */
export function planTree({ goals }: ImportedPlan, messages: Messages): PlanTree {
  const leftOut: ImportRemark[] = [];
  const nodeOf = (item: ImportedItem, children: readonly ImportedNode[]): ImportedNode => {
    const whole = bodyOf(item, messages);
    if (whole.length > BODY_MAX) leftOut.push({ code: 'exchange.import.text-cut', line: null, column: null, params: { number: item.number, limit: BODY_MAX } });
    return { importedId: importedId(item), number: item.number, title: item.title, body: cut(whole, BODY_MAX), children };
  };
  const roots = goals.map((goal: ImportedGoal) => nodeOf(goal, goal.objectives.map((objective) => nodeOf(objective, []))));
  return { roots, leftOut };
}

/** The two levels that the standard has. Goals and what stands below them have the numbers of the document. */
export function planLevels({ t }: Messages): readonly LevelNames[] {
  return [
    { name: t('exchange.import.goal'), namePlural: t('exchange.import.goals'), numbered: true },
    { name: t('exchange.import.objective'), namePlural: t('exchange.import.objectives'), numbered: false },
  ];
}

/** Description, further information, and who is named: nothing the document says of an item gets lost. */
function bodyOf({ description, otherInformation, stakeholders }: ImportedItem, { t }: Messages): string {
  const names = namedIn(stakeholders);
  return [description, otherInformation, names === '' ? '' : t('exchange.import.named', { names })].filter((text) => text !== '').join('\n\n');
}

/** Identifiers hold no colon, so a number can stand in for a missing one. */
function importedId({ identifier, number }: ImportedItem): string {
  return identifier !== null && identifier.length <= ID_MAX ? identifier : `number:${number}`;
}
