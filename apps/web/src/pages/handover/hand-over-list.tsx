import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

type Row = components['schemas']['HandOverRow'];

/** What was handed over, what is planned, and the way back. */
export function HandOverList() {
  const { t } = useMessages();
  const { slug } = useCity();
  const rows = useList(['hand-overs', slug], (after) => taken(api.GET('/api/v1/cities/{city}/hand-overs', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  return (
    <Section title={t('cases.handOver.past')}>
      <ListMore read={rows} empty={<EmptyState>{t('cases.handOver.none')}</EmptyState>}>
        {(items) => <ul className="cw-rows">{items.map((row) => <One key={row.id} row={row} />)}</ul>}
      </ListMore>
    </Section>
  );
}

function useRefresh() {
  const { slug } = useCity();
  return [['hand-overs', slug], ['cases', slug], ['requests', slug], ['duties', slug], ['file', slug]];
}

function One({ row }: { row: Row }) {
  const { t } = useMessages();
  const { day, at } = useDates();
  const when = row.state === 'planned' ? day(row.onDay) : at(row.returnedAt ?? row.doneAt ?? '1970-01-01T00:00:00Z');
  const { stayed, ...moved } = row.moved;
  return (
    <li>
      <h3 dir="auto">{t('cases.handOver.row', { from: row.from, to: row.to })}</h3>
      <p className="cw-meta">
        <span>{row.state === 'withdrawn' ? t('cases.handOver.state.withdrawn') : t(`cases.handOver.state.${row.state}`, { when })}</span>
        <span>{t('cases.handOver.held', { name: row.toPerson })}</span>
        {row.state === 'done' || row.state === 'returned' ? <span>{t('cases.handOver.moved', moved)}</span> : null}
      </p>
      {row.note === null ? null : <p className="cw-prose" dir="auto">{row.note}</p>}
      {row.returnReason === null ? null : <p className="cw-prose" dir="auto">{row.returnReason}</p>}
      {stayed === 0 ? null : <p>{t('cases.handOver.stayed', { count: stayed })}</p>}
      {row.state === 'planned' ? <Planned row={row} /> : null}
      {row.state === 'done' ? <Back row={row} /> : null}
    </li>
  );
}

function Planned({ row }: { row: Row }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const refresh = useRefresh();
  const params = { path: { city: slug, id: row.id } };
  const go = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/hand-overs/{id}/do', { params, body: { version }, headers: once(key) })), { refresh });
  const drop = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/hand-overs/{id}/withdraw', { params, body: { version }, headers: once(key) })), { refresh });
  const problem = go.problem ?? drop.problem;
  return (
    <>
      {problem === null ? null : <ErrorState problem={problem} />}
      <div className="cp-actions">
        <Press kind={row.onDay <= today ? 'second' : 'quiet'} busy={go.busy} press={() => go.send(row.version)}>{t('cases.handOver.do')}</Press>
        <Press kind="quiet" busy={drop.busy} press={() => drop.send(row.version)}>{t('cases.handOver.drop')}</Press>
      </div>
    </>
  );
}

function Back({ row }: { row: Row }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const refresh = useRefresh();
  const [open, setOpen] = useState(false);
  const form = useForm({
    id: `hand-back.${row.id}`,
    initial: { reason: '', version: row.version },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/hand-overs/{id}/return', { params: { path: { city: slug, id: row.id } }, body, headers: once(key) })),
    refresh,
  });
  return (
    <>
      <div className="cp-actions"><Press kind="quiet" expanded={open} press={() => setOpen(!open)}>{t('cases.handOver.back')}</Press></div>
      {open ? <><p>{t('cases.handOver.backHow')}</p><Form form={form} button={t('cases.handOver.backButton')}><TextField form={form} name="reason" label={t('forms.reason')} /></Form></> : null}
    </>
  );
}
