import type { ReactNode } from 'react';
import { formatList, useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { MotionAnswers } from './motion-answers.js';
import { meetingKeys, nameOnSeat, type Meeting, type Motion } from './use-meeting.js';

type Option = Motion['votes'][number]['option'];

const SHOWN: readonly Option[] = ['yes', 'no', 'abstain', 'excused', 'paired', 'not voting', 'absent', 'other'];

/** The result in words, every vote by name, and what stood there before a correction. */
export function MotionResult({ meeting, motion, children }: { meeting: Meeting; motion: Motion; children: ReactNode }) {
  const { t, locale } = useMessages();
  const { at } = useDates();
  const result = motion.results.at(-1);
  if (result === undefined) return null;
  const { yes, noVotes: no, abstain, excused, yesNeeded, present } = result;
  const outcome = result.declared ? t(`minutes.heardAs.${result.outcome as 'carried' | 'failed'}`) : t(`bodies.motion.${result.outcome as 'carried' | 'failed' | 'tied'}`, { yes, no });
  const optionWords = (option: Option): string => t(`bodies.vote.${option === 'not voting' ? 'not_voting' : option}`);
  const names = (option: Option) => motion.votes.filter((vote) => vote.option === option)
    .map((vote) => {
      const name = vote.before.length === 0 ? nameOnSeat(meeting, vote.seatId) : t('minutes.stoodBefore', { name: nameOnSeat(meeting, vote.seatId), options: formatList(vote.before.map((one) => optionWords(one as Option)), locale) });
      if (vote.alternateName !== null) return t('minutes.sitsIn', { name: vote.alternateName, other: name });
      return vote.reason === null ? name : t('meetings.withReason', { name, reason: vote.reason });
    });
  return (
    <div className="cw-result">
      <p><b className="cw-outcome">{t('meetings.result', { outcome })}</b> {result.advised !== null ? t('minutes.advice', { choice: t(`minutes.chairSaid.${result.outcome as 'carried' | 'failed'}`), yes, no, abstain }) : result.declared ? t('minutes.heardBy') : t('meetings.count', { abstain, excused, present, needed: yesNeeded })}</p>
      {motion.results.filter((one) => one.reason !== null).map((one) => <p key={one.no}>{t('minutes.correctedBy', { reason: one.reason ?? '', when: at(one.decidedAt), name: one.by ?? t('minutes.somebody') })}</p>)}
      <MotionAnswers meeting={meeting} motion={motion} />
      {result.outcome === 'tied' && meeting.mayRun ? <CastingVote motion={motion} /> : null}
      <details>
        <summary>{t('meetings.byName')}</summary>
        {children}
        {motion.votes.length === 0 ? null : (
          <dl className="cp-facts">
            {SHOWN.map((option) => ({ option, who: names(option) })).filter(({ who }) => who.length > 0).map(({ option, who }) => (
              <div key={option} className="cw-pair-row"><dt>{optionWords(option)}</dt><dd dir="auto">{formatList(who, locale)}</dd></div>
            ))}
          </dl>
        )}
      </details>
    </div>
  );
}

function CastingVote({ motion }: { motion: Motion }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const cast = useSend((castingVote: 'yes' | 'no', key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/close', { params: { path: { city: slug, id: motion.id } }, body: { castingVote }, headers: once(key) })), { refresh: [...meetingKeys(slug), ['items', slug]] });
  return (
    <>
      <p>{t('meetings.tied')}</p>
      {cast.problem === null ? null : <ErrorState problem={cast.problem} />}
      <div className="cp-actions"><Press busy={cast.busy} press={() => cast.send('yes')}>{t('meetings.chairYes')}</Press><Press busy={cast.busy} press={() => cast.send('no')}>{t('meetings.chairNo')}</Press></div>
    </>
  );
}
