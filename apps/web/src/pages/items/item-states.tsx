import { DecisionState, Distribution, formatList, ProgressState, useMessages, type ProgressCode, type StateCounts } from '#libs/ui';

import { Facts } from '../../kit/facts.js';
import { useDates } from '../../kit/use-dates.js';
import { Standing } from '../steps/standing.js';
import type { Item, Step } from './use-item.js';

/** The three kinds of state side by side, then who leads, what comes next, since when. */
export function ItemStates({ item, steps }: { item: Item; steps: readonly Step[] }) {
  const { t, locale } = useMessages();
  const { day, when } = useDates();
  const one = steps.length === 1 ? steps[0] : undefined;
  const next = nextMilestone(steps);
  const last = steps.map((step) => step.lastUpdateOn).filter((on) => on !== null).sort().at(-1);
  return (
    <>
      <ul className="cp-states">
        <li>{item.decision === null ? <span className="cp-label">{t(`plan.state.${item.state}`)}</span> : <DecisionState code={item.decision} {...(item.decidedOn === null ? {} : { on: item.decidedOn })} />}</li>
        {one === undefined ? null : <li><ProgressState code={one.progress as ProgressCode} {...milestoneCount(one)} /></li>}
        {one === undefined || one.state === one.progress ? null : <li><Standing step={one} /></li>}
      </ul>
      {steps.length > 1 ? <Distribution counts={countsOf(steps)} /> : null}
      <Facts facts={[
        [t('plan.item.lead'), steps.length === 0 ? null : formatList([...new Set(steps.map((step) => step.lead))], locale)],
        [t('plan.item.nextMilestone'), next === undefined ? null : next.dueOn === null ? next.title : t('plan.item.milestoneBy', { title: next.title, when: when(next.dueOn) })],
        [t('steps.fact.promised'), one?.promisedOn == null ? null : when(one.promisedOn)],
        [t('plan.item.lastUpdate'), steps.length === 0 ? null : last === undefined ? t('plan.item.never') : day(last)],
        [t('plan.item.committee'), item.body],
      ]}
      />
    </>
  );
}

/** "3 of 5 milestones", when any are named. */
export function milestoneCount(step: Step): { count?: { done: number; total: number; of: 'milestones' } } {
  const total = step.milestones.length;
  return total === 0 ? {} : { count: { done: step.milestones.filter((one) => one.doneOn !== null).length, total, of: 'milestones' } };
}

function nextMilestone(steps: readonly Step[]) {
  return steps.flatMap((step) => step.milestones).filter((one) => one.doneOn === null)
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'))[0];
}

function countsOf(steps: readonly Step[]): StateCounts {
  const counts: Record<string, number> = {};
  for (const { state } of steps) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
