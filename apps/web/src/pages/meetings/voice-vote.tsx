import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, type Meeting, type Motion } from './use-meeting.js';

/** A vote by voice: the chair says what was heard, and anybody who sits here may ask for the roll. */
export function VoiceVote({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { slug, personId } = useCity();
  const params = { path: { city: slug, id: motion.id } };
  const refresh = meetingKeys(slug);
  const hear = useSend((declared: 'carried' | 'failed', key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/close', { params, body: { declared }, headers: once(key) })), { refresh });
  const roll = useSend((_: undefined, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/roll-call', { params, headers: once(key) })), { refresh });
  const { present, needed, missing, met } = meeting.quorum;
  if (!met) return <output className="cw-no-vote">{t('meetings.noVote', { present, needed, missing })}</output>;
  const sits = meeting.roster.some((tile) => tile.personId !== null && tile.personId === personId);
  const problem = hear.problem ?? roll.problem;
  return (
    <>
      <p className="cw-quiet">{t('minutes.voiceHint')}</p>
      {problem === null ? null : <ErrorState problem={problem} />}
      <div className="cp-actions">
        {meeting.mayRun ? <><Press busy={hear.busy} press={() => hear.send('carried')}>{t('minutes.heardYes')}</Press><Press busy={hear.busy} press={() => hear.send('failed')}>{t('minutes.heardNo')}</Press></> : null}
        {meeting.mayRun || sits ? <Press kind="quiet" busy={roll.busy} press={() => roll.send(undefined)}>{t('minutes.askRoll')}</Press> : null}
      </div>
    </>
  );
}
