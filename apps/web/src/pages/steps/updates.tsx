import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { EmptyState } from '../../kit/empty-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import type { Progress } from '../items/use-item.js';
import { ReleaseForm } from './release-form.js';

type Update = Progress['updates'][number];

/** What was said, newest first; an update that was put right stays readable. */
export function Updates({ updates }: { updates: readonly Update[] }) {
  const { t } = useMessages();
  if (updates.length === 0) return <EmptyState>{t('steps.noUpdates')}</EmptyState>;
  return <ul className="cw-rows">{updates.map((update) => <Row key={update.id} update={update} />)}</ul>;
}

function Row({ update }: { update: Update }) {
  const { t } = useMessages();
  const { may } = useCity();
  const { at, day } = useDates();
  const [releasing, setReleasing] = useState(false);
  const releases = may('implementation.lines.release');
  return (
    <li>
      <h3>{t('steps.update.answer', { answer: update.answer })}</h3>
      {update.line === '' ? null : <p className="cw-prose" dir="auto">{update.line}</p>}
      <p className="cw-meta">
        <span>{at(update.happenedAt)}</span>
        {update.forecastOn === null ? null : <span>{t('steps.update.expected', { date: day(update.forecastOn) })}</span>}
        {update.blockedKind === null ? null : <span>{t('steps.update.waiting', { kind: update.blockedKind })}</span>}
        <span>{t('steps.update.via', { via: update.via })}</span>
        {update.by === null ? null : <span>{update.by}</span>}
        {update.lineState === 'released' ? <span>{t('steps.update.public')}</span> : null}
        {update.correctsId === null ? null : <span>{t('steps.update.corrects')}</span>}
      </p>
      {update.lineState === 'held' && releases ? <p className="cw-meta">{t('steps.update.held')}</p> : null}
      {update.publicLine !== '' && update.publicLine !== update.line ? <p className="cw-meta"><span dir="auto">{t('steps.update.released', { line: update.publicLine })}</span></p> : null}
      {releases && update.line !== '' && !releasing ? <div className="cp-actions"><Press kind="quiet" press={() => setReleasing(true)}>{t(update.lineState === 'released' ? 'steps.releaseAgain' : 'steps.release')}</Press></div> : null}
      {releasing ? <ReleaseForm updateId={update.id} line={update.publicLine === '' ? update.line : update.publicLine} released={update.lineState === 'released'} close={() => setReleasing(false)} /> : null}
    </li>
  );
}
