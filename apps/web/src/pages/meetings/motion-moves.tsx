import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { SelectField } from '../../kit/select-field.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, seatedOf, type Meeting, type Motion } from './use-meeting.js';

/** Before it is decided: amended, put off, withdrawn. */
export function MotionMoves({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [shown, setShown] = useState<'amend' | 'putOff'>();
  const close = (): void => setShown(undefined);
  const withdraw = useSend((id: string, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/withdrawal', { params: { path: { city: slug, id } }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const main = motion.amendsId === null;
  const toggle = (what: 'amend' | 'putOff') => () => setShown(shown === what ? undefined : what);
  return (
    <>
      <div className="cp-actions">
        {main && !motion.consent ? <Press kind="quiet" expanded={shown === 'amend'} press={toggle('amend')}>{t('minutes.amend')}</Press> : null}
        {main ? <Press kind="quiet" expanded={shown === 'putOff'} press={toggle('putOff')}>{t('minutes.putOff')}</Press> : null}
        <Press kind="quiet" busy={withdraw.busy} press={() => withdraw.send(motion.id)}>{t('meetings.withdraw')}</Press>
      </div>
      {withdraw.problem === null ? null : <ErrorState problem={withdraw.problem} />}
      {shown === 'amend' ? <AmendForm meeting={meeting} motion={motion} close={close} /> : null}
      {shown === 'putOff' ? <PutOffForm motion={motion} close={close} /> : null}
    </>
  );
}

interface MoveProps {
  readonly motion: Motion;
  readonly close: () => void;
}

function AmendForm({ meeting, motion, close }: MoveProps & { meeting: Meeting }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const seated = seatedOf(meeting);
  const form = useForm({
    id: `amend.${motion.id}`,
    initial: { text: '', amendedText: motion.text, moverSeatId: '', seconderSeatId: '' },
    send: ({ text, amendedText, moverSeatId, seconderSeatId }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/motions', {
      params: { path: { city: slug, id: meeting.id } }, headers: once(key),
      body: { text, amendedText, amendsId: motion.id, moverSeatId, seconderSeatId: seconderSeatId || null, agendaItemId: motion.agendaItemId },
    })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('minutes.putAmendment')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="text" label={t('minutes.amendWhat')} autoComplete="off" />
      <TextArea form={form} name="amendedText" label={t('minutes.amendedText')} rows={3} />
      <div className="cw-inline">
        <SelectField form={form} name="moverSeatId" label={t('meetings.mover')} options={seated} />
        <SelectField form={form} name="seconderSeatId" label={t('meetings.seconder')} options={seated.filter((one) => one.value !== form.values.moverSeatId)} optional={!meeting.procedure.seconderNeeded} />
      </div>
    </Form>
  );
}

function PutOffForm({ motion, close }: MoveProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `put-off.${motion.id}`,
    initial: { to: 'postponed', untilDay: '', reason: '' },
    send: ({ to, untilDay, reason }, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/put-off', {
      params: { path: { city: slug, id: motion.id } }, headers: once(key), body: { to: to as 'tabled' | 'postponed', reason, untilDay: to === 'postponed' && untilDay !== '' ? untilDay : null },
    })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('minutes.putOff')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <SelectField form={form} name="to" label={t('minutes.putOffHow')} options={[{ value: 'postponed', label: t('minutes.putOffPostponed') }, { value: 'tabled', label: t('minutes.putOffTabled') }]} />
      {form.values.to === 'postponed' ? <TextField form={form} name="untilDay" type="date" label={t('minutes.putOffDay')} optional /> : null}
      <TextField form={form} name="reason" label={t('minutes.putOffWhy')} autoComplete="off" />
    </Form>
  );
}
