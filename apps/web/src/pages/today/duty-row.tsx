import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { said } from '../../kit/said.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

/** A to-do is done by pressing here; everything else is answered where it stands. */
const DONE_HERE = 'casework.todo';

interface DutyRowProps {
  readonly duty: components['schemas']['DutyLine'];
  /** The first one has the filled button of the page; what comes later is quiet. */
  readonly weight?: 'first' | 'second' | 'quiet';
}

const looks = { first: 'usa-button', second: 'usa-button usa-button--outline' } as const;

/** One thing I owe: what, by when, and the way to do it. */
export function DutyRow({ duty, weight = 'second' }: DutyRowProps) {
  const messages = useMessages();
  const { t } = messages;
  const { slug, to, today } = useCity();
  const { when } = useDates();
  const [gone, setGone] = useState(false);
  const done = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/duties/{id}/close', {
    params: { path: { city: slug, id: duty.id } }, body: { outcome: 'done', version }, headers: once(key),
  })), { refresh: [['duties', slug]], done: () => setGone(true) });
  if (gone) return null;
  const late = duty.dueOn !== null && duty.dueOn < today;
  return (
    <li className="cw-act">
      <div>
        <h3 dir="auto">{duty.path === null ? duty.title : <Link to={to(duty.path)}>{duty.title}</Link>}</h3>
        <p className="cw-meta">
          <span>{said(messages, `app.duty.${duty.kind.replaceAll('.', '-')}`, t('app.duty.other'))}</span>
          {duty.dueOn === null ? null : <span className={late ? 'cw-late-text' : undefined}>{t('app.requests.due', { when: when(duty.dueOn) })}</span>}
        </p>
      </div>
      {done.problem === null ? null : <ErrorState problem={done.problem} />}
      {weight === 'quiet' && duty.kind !== DONE_HERE ? null : <div className="cp-actions">
        {duty.kind === DONE_HERE ? <Press kind={weight} busy={done.busy} press={() => done.send(duty.version)}>{t('forms.done')}<span className="usa-sr-only">: {duty.title}</span></Press> : null}
        {duty.kind !== DONE_HERE && duty.path !== null && weight !== 'quiet' ? <Link className={looks[weight]} to={to(duty.path)}>{said(messages, `app.today.do.${duty.kind.replaceAll('.', '-')}`, t('app.today.open'))}<span className="usa-sr-only">: {duty.title}</span></Link> : null}
      </div>}
    </li>
  );
}
