import { useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { CheckField } from '../../kit/check-field.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Form } from '../../kit/form.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { PartyField, usePartyNames } from '../../kit/party-field.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

/** A call in 15 seconds, from anywhere: who, what about, and one press. */
export default function LogCallPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const cases = useRead(['cases', slug, 'open'], () => taken(api.GET('/api/v1/cities/{city}/cases', { params: { path: { city: slug }, query: { state: 'open', limit: 200 } } })));
  return (
    <>
      <PageHeading title={t('app.call.title')} lead={t('app.call.lead')} />
      <Await read={cases}>
        {({ items }) => {
          const open = items.filter((one) => !one.readOnly);
          return open.length === 0 ? <EmptyState next={<NextStep to={to('cases/new')}>{t('app.cases.open')}</NextStep>}>{t('app.call.noCase')}</EmptyState> : <Call cases={open} />;
        }}
      </Await>
    </>
  );
}

function Call({ cases }: { cases: readonly components['schemas']['CaseRow'][] }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const names = usePartyNames();
  const form = useForm({
    id: 'call',
    initial: { caseId: params.get('case') ?? cases[0]?.id ?? '', who: '', about: '', note: '', toRequest: false, dueOn: '' },
    send: ({ caseId, who, about, note, toRequest, dueOn }, key) => {
      const withPartyId = names.idOf(who);
      return taken(api.POST('/api/v1/cities/{city}/cases/{id}/calls', {
        params: { path: { city: slug, id: caseId } },
        body: {
          about, ...(note === '' ? {} : { note }), ...(withPartyId === undefined ? (who === '' ? {} : { withWhom: who }) : { withPartyId }),
          ...(toRequest ? { request: dueOn === '' ? {} : { dueOn } } : {}),
        },
        headers: once(key),
      }));
    },
    refresh: [['file', slug], ['requests', slug], ['cases', slug], ['duties', slug]],
    done: ({ request }, { caseId }) => void navigate(to(`cases/${caseId}/file`), { state: { logged: request ?? {} } }),
  });
  return (
    <Form form={form} button={form.values.toRequest ? t('app.call.buttonRequest') : t('app.call.button')}>
      <PartyField form={form} name="who" label={t('app.call.who')} hint={t('app.call.whoHint')} names={names} />
      <TextField form={form} name="about" label={t('app.call.about')} autoComplete="off" />
      <TextArea form={form} name="note" label={t('app.call.note')} optional rows={3} />
      {cases.length > 1 ? <SelectField form={form} name="caseId" label={t('app.call.case')} options={cases.map((one) => ({ value: one.id, label: one.title }))} /> : null}
      <CheckField form={form} name="toRequest" label={t('app.call.toRequest')} hint={t('app.call.toRequestHint')} />
      {form.values.toRequest ? <TextField form={form} name="dueOn" type="date" label={t('app.call.dueOn')} hint={t('app.call.dueOnHint')} optional /> : null}
    </Form>
  );
}
