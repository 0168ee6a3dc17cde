import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, seatedOf, type AgendaItem, type Meeting, type Motion } from './use-meeting.js';
import { useOpenItems } from './use-open-items.js';

/** Puts a text to the committee: the words, who moves it, who seconds it. */
export function MoveMotionForm({ meeting, item, close }: { meeting: Meeting; item: AgendaItem | undefined; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const items = useOpenItems(meeting.caseId);
  const seated = seatedOf(meeting);
  const form = useForm({
    id: `motion.${item?.id ?? meeting.id}`,
    initial: { text: item?.itemId == null ? '' : t('meetings.motionUsual', { title: item.title }), subjectId: item?.itemId ?? '', moverSeatId: '', seconderSeatId: '', method: 'roll_call' },
    send: ({ text, subjectId, moverSeatId, seconderSeatId, method }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/motions', {
      params: { path: { city: slug, id: meeting.id } }, headers: once(key),
      body: { text, moverSeatId, seconderSeatId: seconderSeatId || null, agendaItemId: item?.id ?? null, subjectKind: subjectId === '' ? null : 'item', subjectId: subjectId || null, method: method as Motion['method'] },
    })),
    refresh: meetingKeys(slug),
    done: close,
  });
  const subjects = item?.itemId == null || items.some((one) => one.value === item.itemId) ? items : [...items, { value: item.itemId, label: item.title }];
  // Where an open-meetings law applies, or may, everybody is heard to vote.
  const { secretAllowed, mailAllowed } = meeting.procedure;
  const free = meeting.openMeetingsLaw === 'no';
  const methods = (['roll_call', 'voice', 'secret', 'correspondence'] as const).filter((method) => method === 'roll_call' || (method === 'voice' ? form.values.subjectId === '' && meeting.procedure.decisionRule !== 'chair_decides' : free && (method === 'secret' ? secretAllowed : mailAllowed)));
  return (
    <Form form={form} button={t('meetings.putIt')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      {subjects.length === 0 ? null : <SelectField form={form} name="subjectId" label={t('meetings.aboutItem')} hint={t('meetings.aboutItemHint')} options={subjects} optional />}
      <TextArea form={form} name="text" label={t('meetings.motionText')} rows={3} />
      <div className="cw-inline">
        <SelectField form={form} name="moverSeatId" label={t('meetings.mover')} options={seated} />
        <SelectField form={form} name="seconderSeatId" label={t('meetings.seconder')} options={seated.filter((one) => one.value !== form.values.moverSeatId)} optional={!meeting.procedure.seconderNeeded} />
      </div>
      {methods.length > 1 ? <SelectField form={form} name="method" label={t('meetings.method')} options={methods.map((value) => ({ value, label: value === 'voice' ? t('minutes.byVoice') : t(`meetings.methods.${value}`) }))} /> : null}
      {free ? null : <p className="cw-quiet">{t('minutes.rollOnly')}</p>}
    </Form>
  );
}
