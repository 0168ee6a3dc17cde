import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { CallOffForm } from './call-off-form.js';
import { ChangeMeetingForm } from './change-meeting-form.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Doing = 'change' | 'cancel';

/** What happens to the meeting next: its agenda is posted, it was held, it is moved or called off. */
export function MeetingMoves({ meeting, begun }: { meeting: Meeting; begun: boolean }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const [doing, setDoing] = useState<Doing>();
  const move = useSend((to: 'noticed' | 'held', key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/state', { params: { path: { city: slug, id: meeting.id } }, body: { to, version: meeting.version }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const ahead = meeting.state === 'planned' || meeting.state === 'noticed';
  const close = () => setDoing(undefined);
  const open = (what: Doing) => setDoing(doing === what ? undefined : what);
  const law = meeting.openMeetingsLaw !== 'no';
  return (
    <>
      {meeting.noticedAt === null || !ahead ? null : <p className="cw-quiet">{t(law ? 'meetings.postedLaw' : 'meetings.posted', { when: at(meeting.noticedAt) })}</p>}
      {meeting.state === 'planned' && law && !begun && meeting.mayRun ? <p className="cw-quiet">{t('meetings.notPosted')}</p> : null}
      {move.problem === null ? null : <ErrorState problem={move.problem} />}
      {meeting.mayRun && ahead ? (
        <div className="cp-actions">
          {meeting.state === 'planned' ? <Press kind={law && !begun ? 'first' : 'second'} busy={move.busy} press={() => move.send('noticed')}>{t('meetings.post')}</Press> : null}
          {begun ? <Press busy={move.busy} press={() => move.send('held')}>{t('meetings.held')}</Press> : null}
          <Press kind="quiet" expanded={doing === 'change'} press={() => open('change')}>{t('meetings.change')}</Press>
          <Press kind="quiet" expanded={doing === 'cancel'} press={() => open('cancel')}>{t('meetings.callOff')}</Press>
        </div>
      ) : null}
      {doing === 'change' ? <ChangeMeetingForm meeting={meeting} close={close} /> : null}
      {doing === 'cancel' ? <CallOffForm meeting={meeting} close={close} /> : null}
    </>
  );
}
