import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { CallOffForm } from './call-off-form.js';
import { ChangeMeetingForm } from './change-meeting-form.js';
import { meetingKeys, type Meeting } from './use-meeting.js';

type Doing = 'change' | 'cancel';

/** What happens to the meeting next: it was held, it is moved or called off. The notice has a part of its own. */
export function MeetingMoves({ meeting, begun }: { meeting: Meeting; begun: boolean }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [doing, setDoing] = useState<Doing>();
  const move = useSend((to: 'held', key) => taken(api.POST('/api/v1/cities/{city}/meetings/{id}/state', { params: { path: { city: slug, id: meeting.id } }, body: { to, version: meeting.version }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const ahead = meeting.state === 'planned' || meeting.state === 'noticed';
  const close = () => setDoing(undefined);
  const open = (what: Doing) => setDoing(doing === what ? undefined : what);
  return (
    <>
      {move.problem === null ? null : <ErrorState problem={move.problem} />}
      {meeting.mayRun && ahead ? (
        <div className="cp-actions">
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
