import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { MeetingFields, meetingPlan, meetingValues } from './meeting-fields.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

/** Another time or place. */
export function ChangeMeetingForm({ meeting, close }: { meeting: Meeting; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `meeting.${meeting.id}`,
    initial: { ...meetingValues(meeting.zone, meeting), version: meeting.version },
    send: (values) => taken(api.PUT('/api/v1/cities/{city}/meetings/{id}', { params: { path: { city: slug, id: meeting.id } }, body: { ...meetingPlan(values, meeting.zone), version: values.version } })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return <Form form={form} button={t('forms.save')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}><MeetingFields form={form} /></Form>;
}
