import { formatList, ProgressState, useMessages, type ProgressCode } from '#libs/ui';

import { Facts } from '../../kit/facts.js';
import { useDates } from '../../kit/use-dates.js';
import { milestoneCount } from '../items/item-states.js';
import type { Step } from '../items/use-item.js';
import { Standing } from './standing.js';

/** How far, how well against time, and the dates behind it. The promise stays beside what is expected now. */
export function StepStates({ step }: { step: Step }) {
  const { t, locale } = useMessages();
  const { day, when, today } = useDates();
  const shows = [step.state === 'late' ? step.lateShowsOn : null, step.state === 'no_update' ? step.missingShowsOn : null].find((on) => on !== null && on > today);
  return (
    <>
      <ul className="cp-states">
        <li><ProgressState code={step.progress as ProgressCode} {...milestoneCount(step)} /></li>
        {step.state === step.progress ? null : <li><Standing step={step} /></li>}
      </ul>
      {shows == null ? null : <p className="cp-note">{t('steps.fact.shows', { date: day(shows) })}</p>}
      <Facts facts={[
        [t('steps.fact.lead'), step.lead],
        [t('steps.fact.person'), step.leadPerson],
        [t('steps.fact.starts'), step.startOn === null ? null : day(step.startOn)],
        [t('steps.fact.promised'), step.promisedOn === null ? null : when(step.promisedOn)],
        [t('steps.fact.expected'), step.forecastOn === null ? null : when(step.forecastOn)],
        [t('steps.fact.partners'), step.partners.length === 0 ? null : formatList(step.partners.map((one) => one.name), locale)],
        [t('steps.fact.last'), step.lastUpdateOn === null ? t('steps.never') : when(step.lastUpdateOn)],
        [t('steps.fact.updateBy'), step.progress === 'done' || step.progress === 'stopped' ? null : when(step.updateBy)],
        [t('steps.fact.publicLine'), step.publicLine === '' ? t('steps.fact.noPublicLine') : step.publicLine],
      ]}
      />
    </>
  );
}
