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

/** One motion: its words, then the votes, or the result with the rest folded away. */
export function MotionCard({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const open = motion.state === 'open';
  return (
    <article className="cw-motion" id={`motion-${motion.id}`} data-state={motion.state}>
      <h3>{t('meetings.motion')}</h3>
      <p className="cw-motion-text" dir="auto">{motion.text}</p>
      {open ? <Moved meeting={meeting} motion={motion} /> : null}
      {motion.state === 'withdrawn' ? <p>{t('meetings.withdrawn')}</p> : null}
      {motion.results.length === 0 ? null : <MotionResult meeting={meeting} motion={motion}><Moved meeting={meeting} motion={motion} /><Correct meeting={meeting} motion={motion} /></MotionResult>}
      {open ? motion.method === 'secret' ? <SecretCount meeting={meeting} motion={motion} /> : <VoteForm meeting={meeting} motion={motion} /> : null}
      {open && meeting.mayRun && meeting.state !== 'cancelled' ? <Withdraw motion={motion} /> : null}
    </article>
  );
}

function Moved({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { to } = useCity();
  const rule = motion.majorityRule === 'simple' ? t('bodies.rule.simple') : t(`bodies.rule.${motion.majorityRule}_${motion.majorityOf}` as 'bodies.rule.absolute_present');
  const mover = nameOnSeat(meeting, motion.moverSeatId);
  return (
    <p className="cw-quiet">
      {motion.seconderSeatId === null ? t('meetings.movedBy', { name: mover }) : t('meetings.movedAndSeconded', { name: mover, other: nameOnSeat(meeting, motion.seconderSeatId) })}{' '}
      {t('meetings.needs', { rule })}{' '}
      {motion.subjectKind === 'item' && motion.subjectId !== null ? <Link to={to(`items/${motion.subjectId}`)}>{t('meetings.openItem')}</Link> : null}
    </p>
  );
}

function Withdraw({ motion }: { motion: Motion }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const withdraw = useSend((id: string, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/withdrawal', { params: { path: { city: slug, id } }, headers: once(key) })), { refresh: meetingKeys(slug) });
  return (
    <>
      <div className="cp-actions"><Press kind="quiet" busy={withdraw.busy} press={() => withdraw.send(motion.id)}>{t('meetings.withdraw')}</Press></div>
      {withdraw.problem === null ? null : <ErrorState problem={withdraw.problem} />}
    </>
  );
}

function Correct({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const [correcting, setCorrecting] = useState(false);
  if (!meeting.mayRun || meeting.state === 'cancelled' || motion.method === 'secret') return null;
  return (
    <>
      <div className="cp-actions"><Press kind="quiet" expanded={correcting} press={() => setCorrecting(!correcting)}>{t('meetings.correct')}</Press></div>
      {correcting ? <CorrectVoteForm meeting={meeting} motion={motion} close={() => setCorrecting(false)} /> : null}
    </>
  );
}
