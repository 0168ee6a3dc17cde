import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { given, useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';

const KINDS = ['offer', 'seat_application', 'referral', 'advice', 'correction', 'interpreter', 'records', 'call', 'other'] as const;

/** Writes down what somebody waits for. */
export default function RaiseRequestPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const caseId = params.get('case') ?? '';
  // What an email in a file said, when it becomes a request; words never stand in an address.
  const from = useLocation().state as Partial<Record<'title' | 'body' | 'fromName' | 'fromContact', string | null>> | null;
  const form = useForm({
    id: from === null ? 'raise' : `raise.${caseId}.${from.title ?? ''}`,
    initial: { kind: 'other', title: from?.title ?? '', body: from?.body?.slice(0, 8000) ?? '', fromName: from?.fromName ?? '', fromContact: from?.fromContact ?? '', dueOn: '' },
    send: ({ kind, title, ...rest }, key) => taken(api.POST('/api/v1/cities/{city}/requests', { params: { path: { city: slug } }, body: { kind: kind as 'other', title, ...given(rest), ...(caseId === '' ? {} : { caseId }) }, headers: once(key) })),
    refresh: [['requests', slug], ['duties', slug], ['file', slug]],
    done: ({ id }) => void navigate(to(`requests/${id}`)),
  });
  return (
    <>
      <PageHeading title={t('app.raise.title')} up={{ to: to('requests'), label: t('app.requests.all') }} />
      <Form form={form} button={t('app.raise.button')}>
        <SelectField form={form} name="kind" label={t('app.raise.kind')} options={KINDS.map((value) => ({ value, label: t(`casework.kind.${value}`) }))} />
        <TextField form={form} name="title" label={t('app.raise.what')} />
        <TextArea form={form} name="body" label={t('app.raise.body')} optional />
        <TextField form={form} name="fromName" label={t('app.raise.fromName')} hint={t('app.raise.fromHint')} optional />
        <TextField form={form} name="fromContact" type="email" label={t('app.raise.fromContact')} optional />
        <TextField form={form} name="dueOn" type="date" label={t('app.request.dueOn')} hint={t('app.call.dueOnHint')} optional />
      </Form>
    </>
  );
}
