import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextArea } from '../../kit/text-area.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { useFirstMinutes } from './use-first-minutes.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Minutes = NonNullable<Meeting['minutes']>;

/** The minutes: draft, circulated, approved, published. The first draft holds what was noted during the meeting. */
export function MinutesPart({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { day } = useDates();
  const [writing, setWriting] = useState(false);
  const { minutes } = meeting;
  if (meeting.state === 'cancelled') return null;
  const writes = meeting.mayRun && (minutes === null || minutes.state === 'draft');
  return (
    <Section title={t('meetings.minutes')}>
      {minutes === null ? <EmptyState>{t('meetings.noMinutes')}</EmptyState> : (
        <>
          <p>{minutes.approvedOn === null ? t(`meetings.minutesState.${minutes.state}`) : t('meetings.minutesApproved', { date: day(minutes.approvedOn), state: t(`meetings.minutesState.${minutes.state}`) })}</p>
          {writing ? null : <div className="cw-minutes cw-prose" dir="auto">{minutes.text}</div>}
        </>
      )}
      {writes && writing ? <Write key={minutes?.version ?? 0} meeting={meeting} minutes={minutes} close={() => setWriting(false)} /> : null}
      {meeting.mayRun && !writing ? <Moves meeting={meeting} minutes={minutes} write={writes ? () => setWriting(true) : undefined} /> : null}
    </Section>
  );
}

function Write({ meeting, minutes, close }: { meeting: Meeting; minutes: Minutes | null; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const first = useFirstMinutes(meeting);
  const form = useForm({
    id: `minutes.${meeting.id}`,
    initial: { text: minutes?.text ?? first(), version: minutes?.version ?? 0 },
    send: ({ text, version }) => taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/minutes', { params: { path: { city: slug, id: meeting.id } }, body: { text, ...(version === 0 ? {} : { version }) } })),
    refresh: meetingKeys(slug),
    done: close,
  });
  return (
    <Form form={form} button={t('forms.saveDraft')} beside={<><Press kind="quiet" press={() => form.set('text', first())}>{t('meetings.fromNotes')}</Press><Press kind="quiet" press={close}>{t('forms.cancel')}</Press></>}>
      <TextArea form={form} name="text" label={t('meetings.minutesText')} hint={t('meetings.minutesHint')} rows={10} />
    </Form>
  );
}

const NEXT = { draft: 'circulated', circulated: 'approved', approved: 'published', published: undefined } as const;

function Moves({ meeting, minutes, write }: { meeting: Meeting; minutes: Minutes | null; write: (() => void) | undefined }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const move = useSend((to: Minutes['state'], key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/minutes/state', { params: { path: { city: slug, id: meeting.id } }, body: { to, version: minutes?.version ?? 0 }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const next = minutes === null ? undefined : NEXT[minutes.state];
  return (
    <>
      {move.problem === null ? null : <ErrorState problem={move.problem} />}
      <div className="cp-actions">
        {next === undefined ? null : <Press busy={move.busy} press={() => move.send(next)}>{t(`meetings.minutesMove.${next}`)}</Press>}
        {write === undefined ? null : <Press kind={minutes === null ? 'second' : 'quiet'} press={write}>{minutes === null ? t('meetings.writeMinutes') : t('meetings.changeMinutes')}</Press>}
        {minutes?.state === 'circulated' ? <Press kind="quiet" busy={move.busy} press={() => move.send('draft')}>{t('meetings.minutesBack')}</Press> : null}
      </div>
    </>
  );
}
