import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { Meeting } from './use-meeting.js';

type Said = components['schemas']['RemarkList'];

/** What members say before a meeting: to staff or to everybody, and the form says which. There is nobody else to write to. */
export function SaidBeforehand({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const read = useRead(['meetings', slug, meeting.id, 'remarks'], () => taken(api.GET('/api/v1/cities/{city}/meetings/{id}/remarks', { params: { path: { city: slug, id: meeting.id } } })));
  const said = read.data;
  const ahead = meeting.state === 'planned' || meeting.state === 'noticed';
  if (said == null || (said.items.length === 0 && !(said.maySay && ahead))) return null;
  return (
    <Section title={t('minutes.saidTitle')}>
      {said.items.length === 0 ? null : <ul className="cw-rows">{said.items.map((one) => <li key={one.id}><Remark meeting={meeting} said={said} one={one} /></li>)}</ul>}
      {said.maySay && ahead ? <SayForm meeting={meeting} goesTo={said.goesTo} /> : null}
    </Section>
  );
}

function Remark({ meeting, said, one }: { meeting: Meeting; said: Said; one: Said['items'][number] }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const relay = useSend((part: string, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/remarks/{part}/relay', { params: { path: { city: slug, id: meeting.id, part } }, headers: once(key) })), { refresh: [['meetings', slug]] });
  const about = meeting.agenda.find((item) => item.id === one.agendaItemId)?.title;
  const notes = [one.by, at(one.at), about ?? '', one.rating === null ? '' : t(`minutes.rating.${one.rating}`), one.relayedAt !== null ? t('minutes.relayed') : one.goesTo === 'staff' ? t('minutes.staffOnly') : ''];
  return (
    <>
      {one.text === '' ? null : <p className="cw-prose" dir="auto">{one.text}</p>}
      <p className="cw-quiet" dir="auto">{notes.filter((note) => note !== '').join(' · ')}</p>
      {said.mayRelay && one.goesTo === 'staff' && one.relayedAt === null ? <Press kind="quiet" busy={relay.busy} press={() => relay.send(one.id)}>{t('minutes.relay')}<span className="usa-sr-only">: {one.by}</span></Press> : null}
      {relay.problem === null ? null : <ErrorState problem={relay.problem} />}
    </>
  );
}

function SayForm({ meeting, goesTo }: { meeting: Meeting; goesTo: Said['goesTo'] }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `say.${meeting.id}`,
    initial: { text: '', rating: '', agendaItemId: '' },
    send: ({ text, rating, agendaItemId }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/remarks', {
      params: { path: { city: slug, id: meeting.id } }, headers: once(key), body: { text, rating: rating === '' ? null : rating as 'for' | 'unsure' | 'against', agendaItemId: agendaItemId || null, goesTo },
    })),
    refresh: [['meetings', slug]],
    done: () => form.startOver(),
  });
  return (
    <Form form={form} button={t(`minutes.say.${goesTo}`)}>
      <p>{t(`minutes.goesTo.${goesTo}`)}</p>
      {meeting.agenda.length === 0 ? null : <SelectField form={form} name="agendaItemId" label={t('minutes.sayAbout')} options={meeting.agenda.map((item) => ({ value: item.id, label: item.title }))} optional />}
      <SelectField form={form} name="rating" label={t('minutes.sayRating')} options={(['for', 'unsure', 'against'] as const).map((value) => ({ value, label: t(`minutes.rating.${value}`) }))} optional />
      <TextArea form={form} name="text" label={t('minutes.sayText')} rows={3} optional />
    </Form>
  );
}
