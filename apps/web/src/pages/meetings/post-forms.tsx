import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { TextField } from '../../kit/text-field.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { cityInstant } from './city-instant.js';
import type { MeetingNotice } from './use-notice.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Doing = 'elsewhere' | 'late' | 'amend';

/** The one next step of the notice: post, say why it is late, or open a posted agenda again. */
export function PostForms({ meeting, notice, begun }: { meeting: Meeting; notice: MeetingNotice; begun: boolean }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [doing, setDoing] = useState<Doing>();
  const post = useSend((_: undefined, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/postings', { params: { path: { city: slug, id: meeting.id } }, body: { channel: 'here', place: notice.postingPlace, version: meeting.version }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const open = (what: Doing) => setDoing(doing === what ? undefined : what);
  const close = () => setDoing(undefined);
  const refused = notice.past && notice.rule.late === 'block';
  if (meeting.state === 'noticed') {
    return (
      <>
        <div className="cp-actions"><Press kind="quiet" expanded={doing === 'amend'} press={() => open('amend')}>{t('assembly.amend')}</Press></div>
        {doing === 'amend' ? <AmendForm meeting={meeting} close={close} /> : null}
      </>
    );
  }
  return (
    <>
      {post.problem === null ? null : <ErrorState problem={post.problem} />}
      <div className="cp-actions">
        {refused
          ? <Press kind="second" expanded={doing === 'late'} press={() => open('late')}>{t('assembly.postLate')}</Press>
          : <Press kind={begun || notice.rule.code === 'none' ? 'second' : 'first'} busy={post.busy} press={() => post.send(undefined)}>{t('assembly.postNow')}</Press>}
        <Press kind="quiet" expanded={doing === 'elsewhere'} press={() => open('elsewhere')}>{t('assembly.postElsewhere')}</Press>
      </div>
      {doing === 'late' ? <LateForm meeting={meeting} place={notice.postingPlace} close={close} /> : null}
      {doing === 'elsewhere' ? <ElsewhereForm meeting={meeting} notice={notice} close={close} /> : null}
    </>
  );
}

interface FormProps {
  readonly meeting: Meeting;
  readonly close: () => void;
}

function AmendForm({ meeting, close }: FormProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `amend.${meeting.id}`, initial: { reason: '', version: meeting.version }, refresh: meetingKeys(slug), done: close,
    send: (body, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/amendments', { params: { path: { city: slug, id: meeting.id } }, body, headers: once(key) })),
  });
  return <Form form={form} button={t('assembly.amend')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}><TextField form={form} name="reason" label={t('assembly.amendReason')} /></Form>;
}

function LateForm({ meeting, place, close }: FormProps & { place: string | null }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const form = useForm({
    id: `late.${meeting.id}`, initial: { lateReason: '', version: meeting.version }, refresh: meetingKeys(slug), done: close,
    send: ({ lateReason, version }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/postings', { params: { path: { city: slug, id: meeting.id } }, body: { channel: 'here', place, lateReason, version }, headers: once(key) })),
  });
  return <Form form={form} button={t('assembly.postLate')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}><TextField form={form} name="lateReason" label={t('assembly.lateReason')} hint={t('assembly.lateReasonHint')} /></Form>;
}

function ElsewhereForm({ meeting, notice, close }: FormProps & { notice: MeetingNotice }) {
  const { t } = useMessages();
  const { slug, today } = useCity();
  const form = useForm({
    id: `elsewhere.${meeting.id}`, initial: { url: notice.elsewhereUrl ?? '', postedAt: today, time: '', lateReason: '', version: meeting.version }, refresh: meetingKeys(slug), done: close,
    send: ({ url, postedAt, time, lateReason, version }, key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/postings', {
      params: { path: { city: slug, id: meeting.id } }, headers: once(key),
      body: { channel: 'elsewhere', url: url || null, postedAt: time === '' ? null : cityInstant(postedAt, time, meeting.zone), lateReason: lateReason || null, version },
    })),
  });
  return (
    <Form form={form} button={t('assembly.keepPosting')} beside={<Press kind="quiet" press={close}>{t('forms.cancel')}</Press>}>
      <TextField form={form} name="url" type="url" label={t('assembly.link')} hint={t('meetings.onlineHint')} />
      <div className="cw-inline">
        <TextField form={form} name="postedAt" type="date" label={t('assembly.postedDay')} />
        <TextField form={form} name="time" type="time" label={t('assembly.postedTime')} />
      </div>
      {notice.past ? <TextField form={form} name="lateReason" label={t('assembly.lateReason')} hint={t('assembly.lateReasonHint')} optional /> : null}
    </Form>
  );
}
