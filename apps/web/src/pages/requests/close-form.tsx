import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import type { RequestDetail } from './request-page.js';

const OUTCOMES = ['done', 'thanked', 'passed_on', 'declined', 'withdrawn', 'duplicate', 'no_reply_needed'] as const;

interface CloseProps {
  readonly request: RequestDetail;
  readonly close: () => void;
}

/** Closes a request: what became of it, and a last reply if there was none. */
export function CloseForm({ request, close }: CloseProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `close.${request.id}`,
    initial: { outcome: request.kind === 'offer' ? 'thanked' : 'done', reply: '', note: '', version: request.version },
    send: ({ outcome, reply, note, version }, key) => taken(api.POST('/api/v1/cities/{city}/requests/{id}/close', {
      params: { path: { city: slug, id: request.id } },
      body: { outcome: outcome as 'done', version, ...(reply === '' ? {} : { reply }), ...(note === '' ? {} : { note }) }, headers: once(key),
    })),
    refresh: [['requests', slug], ['duties', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('app.request.closeButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="outcome" label={t('app.request.outcome')} options={OUTCOMES.map((value) => ({ value, label: t(`casework.outcome.${value}`) }))} />
      {request.reply === null ? <TextArea form={form} name="reply" label={t('app.request.lastReply')} hint={t('app.request.lastReplyHint')} optional /> : null}
      <TextField form={form} name="note" label={t('app.request.note')} optional />
    </Form>
  );
}

/** Opens a closed request again, with the reason. */
export function ReopenForm({ request, close }: CloseProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `reopen.${request.id}`,
    initial: { reason: '', version: request.version },
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/requests/{id}/reopen', { params: { path: { city: slug, id: request.id } }, body, headers: once(key) })),
    refresh: [['requests', slug], ['duties', slug]],
    done: close,
  });
  return (
    <Form form={form} button={t('app.request.reopen')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="reason" label={t('forms.reason')} />
    </Form>
  );
}
