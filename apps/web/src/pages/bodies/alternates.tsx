import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { PartyField, usePartyNames } from '../../kit/party-field.js';
import { Section } from '../../kit/section.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { lastDay } from '../people/last-day.js';
import type { SeatHistory } from './seat-page.js';
import { bodyKeys } from './use-body.js';

/** Who stands in for the holder of a seat, now and before. */
export function Alternates({ seat }: { seat: SeatHistory }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const [adding, setAdding] = useState(false);
  const arranges = seat.mayArrange && seat.body.state === 'active' && seat.toOn === null;
  const end = useSend((part: string) => taken(api.DELETE('/api/v1/cities/{city}/bodies/{id}/alternates/{part}', { params: { path: { city: slug, id: seat.body.id, part } } })), { refresh: bodyKeys(slug) });
  return (
    <Section title={t('seats.alternates')} beside={arranges ? <Press kind="quiet" expanded={adding} press={() => setAdding(!adding)}>{t('seats.addAlternate')}</Press> : undefined}>
      {adding ? <AlternateForm seat={seat} close={() => setAdding(false)} /> : null}
      {end.problem === null ? null : <ErrorState problem={end.problem} />}
      {seat.alternates.length === 0 ? <EmptyState>{t('seats.noAlternates')}</EmptyState> : (
        <ul className="cw-rows">
          {seat.alternates.map((one) => (
            <li key={one.id}>
              <h3 dir="auto">{one.name}</h3>
              <p className="cw-meta"><span>{one.toOn === null ? t('seats.termOpen', { from: day(one.fromOn) }) : t('seats.term', { from: day(one.fromOn), to: day(one.toOn > one.fromOn ? lastDay(one.toOn) : one.toOn) })}</span></p>
              {arranges && one.now ? <div className="cp-actions"><Press kind="quiet" busy={end.busy} press={() => end.send(one.id)}>{t('seats.endAlternate')}<span className="usa-sr-only">: {one.name}</span></Press></div> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AlternateForm({ seat, close }: { seat: SeatHistory; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const names = usePartyNames();
  const form = useForm({
    id: `alternate.${seat.id}`,
    initial: { name: '', fromOn: '' },
    send: ({ name, fromOn }, key) => {
      const personId = names.idOf(name);
      return taken(api.POST('/api/v1/cities/{city}/bodies/{id}/seats/{part}/alternates', {
        params: { path: { city: slug, id: seat.body.id, part: seat.id } }, headers: once(key), body: { ...(personId === undefined ? { name } : { personId }), ...(fromOn === '' ? {} : { fromOn }) },
      }));
    },
    refresh: bodyKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('seats.addAlternate')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <PartyField form={form} name="name" label={t('people.name')} names={names} />
      <TextField form={form} name="fromOn" type="date" label={t('people.firstDay')} hint={t('people.firstDayHint')} optional />
    </Form>
  );
}
