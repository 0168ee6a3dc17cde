import type { ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';
import type { DatePoint, ProcessDates } from './use-process-dates.js';
import { useRuleWords } from './use-rule-words.js';

interface DateRowProps {
  readonly point: DatePoint;
  readonly dates: ProcessDates;
  readonly caseId: string;
  /** Left out: it cannot move, or its form stands open. */
  readonly change: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One day: when, what it follows from, and how far it slipped since it was first planned. */
export function DateRow({ point, dates, caseId, change, children }: DateRowProps) {
  const { t } = useMessages();
  const { day, relative } = useDates();
  const { point: nameOf } = useCaseWords();
  const words = useRuleWords((id) => nameOf(dates.points.find((one) => one.id === id) ?? { id, name: id }, dates.templateKey));
  const name = nameOf(point, dates.templateKey);
  const moved = point.first !== null && point.first !== point.on ? <> · {t('process.date.first', { date: day(point.first) })}</> : null;
  return (
    <li>
      <h2 className="cw-question">{name}</h2>
      <p>{day(point.on)} <span className="cw-quiet">· {relative(point.on)}</span></p>
      <p className="cw-meta">{point.ended ? t('process.date.ended') : point.rule === null ? t('process.date.own') : words(point.rule)}{moved}</p>
      {change === undefined ? null : (
        <div className="cp-actions">
          <Press kind="quiet" press={change}>{t('forms.change')}<span className="usa-sr-only">: {name}</span></Press>
          {point.milestoneId === null || point.version === null ? null : <MilestoneMoves id={point.milestoneId} version={point.version} name={name} caseId={caseId} />}
        </div>
      )}
      {children}
    </li>
  );
}

function MilestoneMoves({ id, version, name, caseId }: { id: string; version: number; name: string; caseId: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const act = useSend((body: { reached?: boolean; removed?: boolean }) => taken(api.PATCH('/api/v1/cities/{city}/process-milestones/{id}', { params: { path: { city: slug, id } }, body: { ...body, version } })),
    { refresh: [['cases', slug, caseId]] });
  const said = <span className="usa-sr-only">: {name}</span>;
  return (
    <>
      <Press kind="quiet" busy={act.busy} press={() => act.send({ reached: true })}>{t('process.milestone.reached')}{said}</Press>
      <Press kind="quiet" busy={act.busy} press={() => act.send({ removed: true })}>{t('process.milestone.remove')}{said}</Press>
      {act.problem === null ? null : <ErrorState problem={act.problem} />}
    </>
  );
}
