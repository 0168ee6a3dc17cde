import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { ChoicesField } from '../../kit/choices-field.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, seatedOf, type Meeting } from './use-meeting.js';

/** Puts several parts of the agenda to one vote. */
export function ConsentForm({ meeting, close }: { meeting: Meeting; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const seated = seatedOf(meeting);
  const form = useForm({
    id: `consent.${meeting.id}`,
    initial: { consentItemIds: [] as readonly string[], moverSeatId: '', seconderSeatId: '' },
    send: ({ consentItemIds, moverSeatId, seconderSeatId }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/motions', {
      params: { path: { city: slug, id: meeting.id } }, headers: once(key),
      body: { text: t('minutes.consentText'), consentItemIds: [...consentItemIds], moverSeatId, seconderSeatId: seconderSeatId || null },
    })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('minutes.putConsent')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <ChoicesField form={form} name="consentItemIds" label={t('minutes.consentWhich')} hint={t('minutes.consentHint')} options={meeting.agenda.map((item) => ({ value: item.id, label: item.title }))} />
      <div className="cw-inline">
        <SelectField form={form} name="moverSeatId" label={t('meetings.mover')} options={seated} />
        <SelectField form={form} name="seconderSeatId" label={t('meetings.seconder')} options={seated.filter((one) => one.value !== form.values.moverSeatId)} optional={!meeting.procedure.seconderNeeded} />
      </div>
    </Form>
  );
}
