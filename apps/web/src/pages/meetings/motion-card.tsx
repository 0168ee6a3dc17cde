import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { ConsentItems } from './consent-items.js';
import { CorrectVoteForm } from './correct-vote-form.js';
import { MotionMoves } from './motion-moves.js';
import { MotionResult } from './motion-result.js';
import { SecretCount } from './secret-count.js';
import { nameOnSeat, type Meeting, type Motion } from './use-meeting.js';
import { VoiceVote } from './voice-vote.js';
import { VoteForm } from './vote-form.js';

/** One motion: its words, then the votes, or the result with the rest folded away. */
export function MotionCard({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const open = motion.state === 'open';
  const main = meeting.motions.find((one) => one.id === motion.amendsId);
  const waits = meeting.motions.some((one) => one.amendsId === motion.id && (one.state === 'open' || one.state === 'tied'));
  return (
    <article className="cw-motion" id={`motion-${motion.id}`} data-state={motion.state}>
      <h3>{t('meetings.motion')}</h3>
      {main === undefined ? null : <p className="cw-quiet" dir="auto">{t('minutes.amendmentOf', { text: main.text })}</p>}
      <p className="cw-motion-text" dir="auto">{motion.text}</p>
      {motion.amendedText === null ? null : <p className="cw-prose" dir="auto">{motion.amendedText}</p>}
      {motion.movedText === null ? null : <p className="cw-quiet" dir="auto">{t('minutes.amended', { text: motion.movedText })}</p>}
      {motion.putOffReason === null ? null : <PutOffWords motion={motion} />}
      {motion.consent ? <ConsentItems meeting={meeting} motion={motion} /> : null}
      {open ? <Moved meeting={meeting} motion={motion} /> : null}
      {motion.state === 'withdrawn' ? <p>{t('meetings.withdrawn')}</p> : null}
      {motion.results.length === 0 ? null : <MotionResult meeting={meeting} motion={motion}><Moved meeting={meeting} motion={motion} /><Correct meeting={meeting} motion={motion} /></MotionResult>}
      {open ? waits ? <p>{t('minutes.amendFirst')}</p> : <Voting meeting={meeting} motion={motion} /> : null}
      {open && meeting.mayRun && meeting.state !== 'cancelled' ? <MotionMoves meeting={meeting} motion={motion} /> : null}
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
      {motion.decisionRule === 'majority' ? null : <>{t(`minutes.last.${motion.decisionRule}`)}{' '}</>}
      {motion.subjectKind === 'item' && motion.subjectId !== null ? <Link to={to(`items/${motion.subjectId}`)}>{t('meetings.openItem')}</Link> : null}
    </p>
  );
}

function Voting({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  if (motion.method === 'secret') return <SecretCount meeting={meeting} motion={motion} />;
  return motion.method === 'voice' ? <VoiceVote meeting={meeting} motion={motion} /> : <VoteForm meeting={meeting} motion={motion} />;
}

function PutOffWords({ motion }: { motion: Motion }) {
  const { t } = useMessages();
  const { day } = useDates();
  const reason = motion.putOffReason ?? '';
  if (motion.state === 'tabled') return <p dir="auto">{t('minutes.tabled', { reason })}</p>;
  return <p dir="auto">{motion.untilDay === null ? t('minutes.postponed', { reason }) : t('minutes.postponedUntil', { reason, date: day(motion.untilDay) })}</p>;
}

function Correct({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const [correcting, setCorrecting] = useState(false);
  if (!meeting.mayRun || meeting.state === 'cancelled' || motion.method === 'secret' || motion.results.at(-1)?.declared === true) return null;
  return (
    <>
      <div className="cp-actions"><Press kind="quiet" expanded={correcting} press={() => setCorrecting(!correcting)}>{t('meetings.correct')}</Press></div>
      {correcting ? <CorrectVoteForm meeting={meeting} motion={motion} close={() => setCorrecting(false)} /> : null}
    </>
  );
}
