import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

/** Called off, with the reason: people will ask. */
export function CallOffForm({ meeting, close }: { meeting: Meeting; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `call-off.${meeting.id}`,
    initial: { reason: '' },
    send: ({ reason }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/state', { params: { path: { city: slug, id: meeting.id } }, body: { to: 'cancelled', version: meeting.version, ...(reason === '' ? {} : { reason }) }, headers: once(key) })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('meetings.callOffButton')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="reason" label={t('meetings.callOffReason')} />
    </Form>
  );
}
