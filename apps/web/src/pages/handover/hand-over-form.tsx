import { formatList, useMessages, type Messages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { ChooserField } from '../../kit/chooser-field.js';
import { CheckField } from '../../kit/check-field.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { said } from '../../kit/said.js';
import { Section } from '../../kit/section.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm, type FormState } from '../../kit/use-form.js';
import { useRoleNames } from '../../kit/use-role-names.js';
import { useCity } from '../../session/city-context.js';

type Preview = components['schemas']['HandOverPreview'];
type Values = { fromPartyId: string; toPartyId: string; toPersonId: string; onDay: string; note: string; cases: boolean; requests: boolean; roles: boolean; dutyKinds: readonly string[] };

/** Who hands over to whom, what exactly moves, then one press. */
export function HandOverForm() {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const form = useForm<Values, unknown>({
    id: 'hand-over',
    initial: { fromPartyId: '', toPartyId: '', toPersonId: '', onDay: today, note: '', cases: true, requests: true, roles: true, dutyKinds: ['casework.todo'] },
    send: ({ cases, requests, roles, dutyKinds, note, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/hand-overs', {
      params: { path: { city: slug } }, body: { ...rest, ...(note === '' ? {} : { note }), moves: { cases, requests, roles, dutyKinds: [...dutyKinds] } }, headers: once(key),
    })),
    refresh: [['hand-overs', slug], ['cases', slug], ['requests', slug], ['duties', slug], ['file', slug]],
    done: () => form.startOver(),
  });
  const { fromPartyId, toPartyId, onDay } = form.values;
  const preview = useRead(['hand-overs', slug, 'preview', fromPartyId], () => taken(api.GET('/api/v1/cities/{city}/hand-overs/preview', { params: { path: { city: slug }, query: { fromPartyId } } })), { enabled: fromPartyId !== '' });
  const people = useRead(['people', slug, 'of', toPartyId], () => taken(api.GET('/api/v1/cities/{city}/people', { params: { path: { city: slug }, query: { organizationId: toPartyId, limit: 200 } } })), { enabled: toPartyId !== '' });
  return (
    <Form form={form} button={t(onDay > today ? 'cases.handOver.plan' : 'cases.handOver.do')}>
      <ChooserField form={form} name="fromPartyId" label={t('cases.handOver.from')} asked={{ kind: 'organization' }} />
      {fromPartyId === '' ? null : <Await read={preview}>{(found) => <WhatMoves form={form} preview={found} />}</Await>}
      <ChooserField form={form} name="toPartyId" label={t('cases.handOver.to')} asked={{ kind: 'organization' }} except={fromPartyId} />
      {toPartyId === '' ? null : <Await read={people}>{({ items }) => <SelectField form={form} name="toPersonId" label={t('cases.handOver.person')} hint={t('cases.handOver.personHint')} options={items.map(({ id, name }) => ({ value: id, label: name }))} />}</Await>}
      <TextField form={form} name="onDay" type="date" label={t('cases.handOver.when')} hint={t('cases.handOver.whenHint')} />
      <TextArea form={form} name="note" label={t('cases.handOver.note')} optional />
    </Form>
  );
}

/** Counted now; each can be left out. */
function WhatMoves({ form, preview }: { form: FormState<Values>; preview: Preview }) {
  const messages = useMessages();
  const { t, locale } = messages;
  const roleName = useRoleNames();
  const moving = preview.roles.filter((role) => role.mayMove);
  const names = formatList(moving.map((role) => `${role.name} (${roleName([role.role])})`), locale);
  return (
    <Section title={t('cases.handOver.what')}>
      <CheckField form={form} name="cases" label={t('cases.handOver.cases', { count: preview.cases })} />
      <CheckField form={form} name="requests" label={t('cases.handOver.requests', { count: preview.requests })} />
      <CheckField form={form} name="roles" label={t('cases.handOver.roles', { count: moving.length, names })} hint={moving.length < preview.roles.length ? t('cases.handOver.rolesStay') : undefined} />
      {preview.duties.length === 0 ? null : (
        <ChoicesField form={form} name="dutyKinds" label={t('cases.handOver.duties')} hint={t('cases.handOver.dutiesHint')} options={preview.duties.map(({ kind, count }) => ({ value: kind, label: t('cases.handOver.duty', { kind: dutyName(messages, kind), count }) }))} />
      )}
    </Section>
  );
}

function dutyName(messages: Messages, kind: string): string {
  return said(messages, `app.duty.${kind.replaceAll('.', '-')}`, messages.t('app.duty.other'));
}
