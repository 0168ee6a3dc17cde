import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { CorrectVoteForm } from './correct-vote-form.js';
import { MotionResult } from './motion-result.js';
import { SecretCount } from './secret-count.js';
import { meetingKeys, nameOnSeat, type Meeting, type Motion } from './use-meeting.js';
import { VoteForm } from './vote-form.js';

/** One motion: its words, who moved it, the votes or the result. */
export function MotionCard({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const withdraw = useSend((id: string, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/withdrawal', { params: { path: { city: slug, id } }, headers: once(key) })), { refresh: meetingKeys(slug) });
  const runs = meeting.mayRun && meeting.state !== 'cancelled';
  const rule = motion.majorityRule === 'simple' ? t('bodies.rule.simple') : t(`bodies.rule.${motion.majorityRule}_${motion.majorityOf}` as 'bodies.rule.absolute_present');
  return (
    <article className="cw-motion" id={`motion-${motion.id}`} data-state={motion.state}>
      <h3>{t('meetings.motion')}</h3>
      <blockquote className="cw-said" dir="auto">{motion.text}</blockquote>
      <p className="cw-quiet">
        {motion.seconderSeatId === null ? t('meetings.movedBy', { name: nameOnSeat(meeting, motion.moverSeatId) }) : t('meetings.movedAndSeconded', { name: nameOnSeat(meeting, motion.moverSeatId), other: nameOnSeat(meeting, motion.seconderSeatId) })}{' '}
        {t('meetings.needs', { rule })}{' '}
        {motion.subjectKind === 'item' && motion.subjectId !== null ? <Link to={to(`items/${motion.subjectId}`)}>{t('meetings.openItem')}</Link> : null}
      </p>
      {motion.state === 'withdrawn' ? <p>{t('meetings.withdrawn')}</p> : null}
      {motion.results.length === 0 ? null : <MotionResult meeting={meeting} motion={motion} />}
      {motion.state !== 'open' ? null : motion.method === 'secret' ? <SecretCount meeting={meeting} motion={motion} /> : <VoteForm meeting={meeting} motion={motion} />}
      {motion.state === 'open' && runs ? <div className="cp-actions"><Press kind="quiet" busy={withdraw.busy} press={() => withdraw.send(motion.id)}>{t('meetings.withdraw')}</Press></div> : null}
      {withdraw.problem === null ? null : <ErrorState problem={withdraw.problem} />}
      {runs && motion.results.length > 0 && motion.method !== 'secret' ? <Correct meeting={meeting} motion={motion} /> : null}
    </article>
  );
}

function Correct({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const [correcting, setCorrecting] = useState(false);
  return (
    <>
      <div className="cp-actions"><Press kind="quiet" expanded={correcting} press={() => setCorrecting(!correcting)}>{t('meetings.correct')}</Press></div>
      {correcting ? <CorrectVoteForm meeting={meeting} motion={motion} close={() => setCorrecting(false)} /> : null}
    </>
  );
}
