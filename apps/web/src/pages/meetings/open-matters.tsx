import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { SelectField } from '../../kit/select-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, seatedOf, type Meeting } from './use-meeting.js';

type Matter = Meeting['openMatters'][number];

/** What earlier meetings left: minutes to approve, motions to take up again. */
export function OpenMatters({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const moved = new Set(meeting.motions.flatMap((motion) => (motion.state === 'withdrawn' ? [] : [motion.subjectId, motion.resumesId])));
  const matters = meeting.openMatters.filter((matter) => !moved.has(matter.id));
  if (!meeting.mayRun || meeting.state === 'cancelled' || matters.length === 0) return null;
  return <Section title={t('minutes.matters')}><ul className="cw-rows">{matters.map((matter) => <li key={matter.id}><OneMatter meeting={meeting} matter={matter} /></li>)}</ul></Section>;
}

function OneMatter({ meeting, matter }: { meeting: Meeting; matter: Matter }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const [moving, setMoving] = useState(false);
  const takeUp = useSend((motionId: string, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/motions/taken-up', { params: { path: { city: slug, id: meeting.id } }, body: { motionId }, headers: once(key) })), { refresh: meetingKeys(slug) });
  if (matter.kind === 'motion') return (
    <>
      <span dir="auto">{t('minutes.takeUpThis', { title: matter.title })}</span>{' '}
      <Press kind="quiet" busy={takeUp.busy} press={() => takeUp.send(matter.id)}>{t('minutes.takeUp')}<span className="usa-sr-only">: {matter.title}</span></Press>
      {takeUp.problem === null ? null : <ErrorState problem={takeUp.problem} />}
    </>
  );
  return (
    <>
      <span dir="auto">{t('minutes.approveThese', { title: matter.title, when: at(matter.meetingAt) })}</span>{' '}
      <Press kind="quiet" expanded={moving} press={() => setMoving(!moving)}>{t('minutes.moveApproval')}<span className="usa-sr-only">: {matter.title}</span></Press>
      {moving ? <ApprovalForm meeting={meeting} matter={matter} close={() => setMoving(false)} /> : null}
    </>
  );
}

function ApprovalForm({ meeting, matter, close }: { meeting: Meeting; matter: Matter; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const seated = seatedOf(meeting);
  const form = useForm({
    id: `approve.${matter.id}.${meeting.id}`,
    initial: { moverSeatId: '', seconderSeatId: '', method: 'roll_call' },
    send: ({ moverSeatId, seconderSeatId, method }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/motions', {
      params: { path: { city: slug, id: meeting.id } }, headers: once(key),
      body: { text: t('minutes.approvalText', { title: matter.title }), subjectKind: 'minutes', subjectId: matter.id, moverSeatId, seconderSeatId: seconderSeatId || null, method: method as 'roll_call' | 'voice' },
    })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('minutes.moveApproval')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <div className="cw-inline">
        <SelectField form={form} name="moverSeatId" label={t('meetings.mover')} options={seated} />
        <SelectField form={form} name="seconderSeatId" label={t('meetings.seconder')} options={seated.filter((one) => one.value !== form.values.moverSeatId)} optional={!meeting.procedure.seconderNeeded} />
      </div>
      <SelectField form={form} name="method" label={t('meetings.method')} options={[{ value: 'roll_call', label: t('meetings.methods.roll_call') }, { value: 'voice', label: t('minutes.byVoice') }]} />
    </Form>
  );
}
