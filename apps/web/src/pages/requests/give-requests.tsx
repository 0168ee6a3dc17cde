import { useId, useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { UndoNotice } from '../../kit/undo-notice.js';
import { useCity } from '../../session/city-context.js';
import { RequestLine } from './request-rows.js';

type Row = components['schemas']['RequestRow'];

/** Requests to be chosen and given to one person at once: all of them, or none when one has changed meanwhile. */
export function GiveRequests({ rows }: { rows: readonly Row[] }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const id = useId();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [to, setTo] = useState('');
  const [given, setGiven] = useState<{ count: number; name: string }>();
  const people = useRead(['people', slug, 'reachable'], () => taken(api.GET('/api/v1/cities/{city}/people', { params: { path: { city: slug }, query: { reachable: 'yes', limit: 200 } } })));
  const named = people.data?.items ?? [];
  const picked = rows.filter((row) => chosen.includes(row.id));
  const give = useSend((body: { requests: { id: string; version: number }[]; ownerPersonId: string }, key) => taken(api.POST('/api/v1/cities/{city}/requests/assign', { params: { path: { city: slug } }, body, headers: once(key) })), {
    refresh: [['requests', slug], ['duties', slug]],
    done: ({ assigned }, { ownerPersonId }) => {
      setGiven({ count: assigned, name: named.find((one) => one.id === ownerPersonId)?.name ?? '' });
      setChosen([]);
    },
  });
  const toggle = (one: string) => setChosen(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  const ready = picked.length > 0 && to !== '';
  return (
    <>
      {given === undefined ? null : <UndoNotice>{t('cases.requests.given', given)}</UndoNotice>}
      {give.problem === null ? null : <ErrorState problem={give.problem} />}
      <p><output>{t('cases.requests.chosen', { count: picked.length })}</output></p>
      <div className="cw-inline">
        <div className="cw-lookup">
          <label className="usa-label" htmlFor={id}>{t('cases.requests.to')}</label>
          <select className="usa-select" id={id} value={to} onChange={(event) => setTo(event.target.value)}>
            <option value="">{t('app.choose')}</option>
            {named.map((one) => <option key={one.id} value={one.id}>{one.name}</option>)}
          </select>
        </div>
      </div>
      <div className="cp-actions"><Press busy={give.busy || !ready} press={() => give.send({ requests: picked.slice(0, 100).map(({ id: one, version }) => ({ id: one, version })), ownerPersonId: to })}>{t('cases.requests.give')}</Press></div>
      <ul className="cp-items">
        {rows.map((row) => (
          <li key={row.id} className="cw-choose">
            <span className="usa-checkbox">
              <input className="usa-checkbox__input" type="checkbox" id={`${id}-${row.id}`} checked={chosen.includes(row.id)} onChange={() => toggle(row.id)} />
              <label className="usa-checkbox__label" htmlFor={`${id}-${row.id}`}><span className="usa-sr-only">{t('cases.requests.choose', { number: String(row.number) })}</span></label>
            </span>
            <span><RequestLine row={row} /></span>
          </li>
        ))}
      </ul>
    </>
  );
}
