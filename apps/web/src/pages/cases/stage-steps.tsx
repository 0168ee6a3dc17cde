import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { StepList, type StepState } from '../../kit/step-list.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import type { CaseHome, Stage } from './use-case-home.js';
import { useCaseWords } from './use-case-words.js';

/** The stages of a process, one under the other. */
export function StageSteps({ home }: { home: CaseHome }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { stageName } = useCaseWords();
  const steps = home.stages.map((stage) => ({
    key: stage.id,
    title: <Link to={to(`cases/${home.case.id}/stages/${stage.id}`)}>{stageName(stage, home.case.templateKey)}</Link>,
    state: stepState(stage),
    note: <StageNote stage={stage} />,
  }));
  return <StepList label={t('app.case.stages')} steps={steps} />;
}

export function stepState(stage: Stage): StepState {
  if (stage.state === 'not_started') return 'later';
  if (stage.state !== 'open') return stage.state;
  return stage.missing.length > 0 ? 'missing' : 'now';
}

function StageNote({ stage }: { stage: Stage }) {
  const { t } = useMessages();
  const { day, relative } = useDates();
  if (stage.state === 'done' || stage.state === 'skipped') {
    const on = stage.endedOn === null ? '' : day(stage.endedOn);
    return <>{on}{stage.reason === null ? null : <> · {stage.reason}</>}</>;
  }
  const late = stage.daysLate > 0 ? <> · <span className="cw-late-text">{t('states.timeliness.lateDays', { days: stage.daysLate })}</span></> : null;
  if (stage.state === 'not_started') return <>{t('dates.range', { start: day(stage.plannedFrom), end: day(stage.plannedTo) })}{late}</>;
  const missing = stage.missing.length === 0 ? t('app.stage.ready') : t('app.stage.missing', { count: stage.missing.length });
  return <>{missing} · {t('app.stage.until', { date: day(stage.plannedTo), relative: relative(stage.plannedTo) })}{late}</>;
}
