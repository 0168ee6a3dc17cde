import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useSectorNames } from '../people/use-sector-names.js';
import { CompositionLines } from './composition-lines.js';
import { bodyKeys } from './use-body.js';

type Row = components['schemas']['ApplicationRow'];

/** One application: what was written, where they come from, what the rules would say; appointed here or answered as a request. */
export function ApplicationRow({ bodyId, row }: { bodyId: string; row: Row }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  const nameOf = useSectorNames();
  const [open, setOpen] = useState(false);
  const name = row.name ?? t('seats.unnamed');
  return (
    <li>
      <h2 className="cw-row-title" dir="auto">{name}</h2>
      <p className="cw-meta">
        {row.seat === null ? null : <span dir="auto">{t('seats.forSeat', { seat: row.seat })}</span>}
        {row.organization === null ? null : <span dir="auto">{row.organization}</span>}
        {row.sector === null ? null : <span>{nameOf({ code: row.sector })}</span>}
        {row.district === null ? null : <span dir="auto">{row.district}</span>}
        <span>{day(row.appliedOn)}</span>
      </p>
      <p className="cw-prose" dir="auto">{row.text}</p>
      {row.state !== 'waiting' || row.preview.length === 0 ? null : (
        <div className="cw-preview">
          <p><b dir="auto">{row.name === null ? t('seats.previewSomebody') : t('seats.previewTitle', { name })}</b></p>
          <CompositionLines lines={row.preview.map((line) => ({ ...line, count: line.after, verdict: line.verdictAfter, was: line.now }))} />
        </div>
      )}
      <div className="cp-actions">
        {row.state === 'waiting' && row.seatId !== null ? <Press expanded={open} press={() => setOpen(!open)}>{t('seats.appoint')}<span className="usa-sr-only">: {name}</span></Press> : null}
        <Link to={to(`requests/${row.requestId}`)}>{t('seats.answerInstead', { number: String(row.number) })}</Link>
      </div>
      {open ? <AppointForm bodyId={bodyId} row={row} close={() => setOpen(false)} /> : null}
    </li>
  );
}

function AppointForm({ bodyId, row, close }: { bodyId: string; row: Row; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `appoint.${row.id}`,
    initial: { name: row.name ?? '', fromOn: '', reply: '' },
    send: ({ name, fromOn, reply }, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/applications/{part}/appointment', {
      params: { path: { city: slug, id: bodyId, part: row.id } }, headers: once(key), body: { ...(name === '' ? {} : { name }), ...(fromOn === '' ? {} : { fromOn }), ...(reply === '' ? {} : { reply }) },
    })),
    refresh: [...bodyKeys(slug), ['requests', slug]],
    done: close,
  });
  return (
    <Form form={form} button={form.values.name === '' ? t('seats.appoint') : t('seats.appointName', { name: form.values.name })} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="name" label={t('people.name')} autoComplete="off" />
      <TextField form={form} name="fromOn" type="date" label={t('people.firstDay')} hint={t('people.firstDayHint')} optional />
      <TextArea form={form} name="reply" label={t('seats.appointReply')} hint={t('seats.appointReplyHint')} rows={3} optional />
    </Form>
  );
}
