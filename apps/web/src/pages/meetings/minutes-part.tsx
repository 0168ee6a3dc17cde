import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Form } from '../../kit/form.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { TextArea } from '../../kit/text-area.js';
import { TextField } from '../../kit/text-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useForm } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { MinutesStory, MinutesText } from './minutes-text.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Minutes = NonNullable<Meeting['minutes']>;

/** The minutes: draft, circulated, approved, published. The first draft holds what was noted during the meeting. */
export function MinutesPart({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { day } = useDates();
  const { slug } = useCity();
  const [writing, setWriting] = useState(false);
  const { minutes } = meeting;
  if (meeting.state === 'cancelled') return null;
  const writes = meeting.mayRun && (minutes === null || minutes.state === 'draft' || isOut(minutes));
  return (
    <Section title={t('meetings.minutes')}>
      {minutes === null ? <EmptyState>{t('meetings.noMinutes')}</EmptyState> : (
        <>
          <p>{minutes.approvedOn === null ? t(`meetings.minutesState.${minutes.state}`) : t('meetings.minutesApproved', { date: day(minutes.approvedOn), state: t(`meetings.minutesState.${minutes.state}`) })}</p>
          {writing ? null : <MinutesText text={minutes.text} />}
          <MinutesStory minutes={minutes} />
          <p><a href={`/api/v1/cities/${slug}/meetings/${meeting.id}/minutes/pdf`}>{t('minutes.pdf')}</a></p>
        </>
      )}
      {writes && writing ? <Write key={minutes?.version ?? 0} meeting={meeting} minutes={minutes} close={() => setWriting(false)} /> : null}
      {meeting.mayRun && !writing ? <Moves meeting={meeting} minutes={minutes} write={writes ? () => setWriting(true) : undefined} /> : null}
    </Section>
  );
}

/** Out with the committee, and not yet approved: words are corrected in sight. */
function isOut({ state }: Minutes): boolean {
  return state === 'circulated' || state === 'corrected';
}

function Write({ meeting, minutes, close }: { meeting: Meeting; minutes: Minutes | null; close: () => void }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const path = { city: slug, id: meeting.id };
  const corrects = minutes !== null && isOut(minutes);
  const form = useForm({
    id: `minutes.${meeting.id}`,
    initial: { text: minutes?.text ?? '', reason: '', version: minutes?.version ?? 0 },
    send: ({ text, reason, version }) => taken(api.PUT('/api/v1/cities/{city}/meetings/{id}/minutes', { params: { path }, body: { text, ...(version === 0 ? {} : { version }), ...(corrects ? { reason } : {}) } })),
    refresh: meetingKeys(slug),
    done: close,
  });
  const first = useSend(() => taken(api.GET('/api/v1/cities/{city}/meetings/{id}/minutes/draft', { params: { path } })), { done: (draft) => form.set('text', draft?.text ?? '') });
  const begun = useRef(false);
  useEffect(() => {
    if (minutes !== null || begun.current || form.values.text !== '') return;
    begun.current = true;
    first.send(undefined);
  });
  return (
    <Form form={form} button={corrects ? t('minutes.correct') : t('forms.saveDraft')} beside={<>{corrects ? null : <Press kind="quiet" busy={first.busy} press={() => first.send(undefined)}>{t('meetings.fromNotes')}</Press>}<Press kind="quiet" press={close}>{t('forms.cancel')}</Press></>}>
      {first.problem === null ? null : <ErrorState problem={first.problem} />}
      <TextArea form={form} name="text" label={t('meetings.minutesText')} hint={t('meetings.minutesHint')} rows={14} />
      {corrects ? <TextField form={form} name="reason" label={t('minutes.whatWrong')} autoComplete="off" /> : null}
    </Form>
  );
}

/** A later meeting approves, on its own page. */
const NEXT = { draft: 'circulated', circulated: undefined, corrected: undefined, approved: 'published', published: undefined } as const;

function Moves({ meeting, minutes, write }: { meeting: Meeting; minutes: Minutes | null; write: (() => void) | undefined }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const move = useSend((to: Minutes['state'], key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/minutes/state', { params: { path: { city: slug, id: meeting.id } }, body: { to, version: minutes?.version ?? 0 }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const next = minutes === null ? undefined : NEXT[minutes.state];
  return (
    <>
      {move.problem === null ? null : <ErrorState problem={move.problem} />}
      {minutes === null ? null : minutes.state === 'draft' ? <p className="cw-quiet">{t('minutes.circulateHint')}</p> : isOut(minutes) ? <p className="cw-quiet">{t('minutes.approveHint')}</p> : null}
      <div className="cp-actions">
        {next === undefined ? null : <Press busy={move.busy} press={() => move.send(next)}>{t(`meetings.minutesMove.${next}`)}</Press>}
        {write === undefined ? null : <Press kind={minutes === null ? 'second' : 'quiet'} press={write}>{minutes === null ? t('meetings.writeMinutes') : isOut(minutes) ? t('minutes.correct') : t('meetings.changeMinutes')}</Press>}
        {minutes !== null && isOut(minutes) ? <Press kind="quiet" busy={move.busy} press={() => move.send('draft')}>{t('meetings.minutesBack')}</Press> : null}
      </div>
    </>
  );
}
