import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { isThere, meetingKeys, type Meeting, type Motion } from './use-meeting.js';
import { VoteRow, type Choice } from './vote-row.js';

/** Takes down who votes how. Without a quorum nobody votes, and it says why. */
export function VoteForm({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { slug, personId } = useCity();
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const byMail = motion.method === 'correspondence';
  const voters = meeting.roster.filter((tile) => tile.personId !== null && (byMail || isThere(tile)) && (meeting.mayRun || tile.personId === personId));
  const choiceOf = (seatId: string): Choice | undefined => {
    const standing = motion.votes.find((vote) => vote.seatId === seatId);
    return chosen[seatId] ?? (standing === undefined ? undefined : { option: standing.option as Choice['option'], reason: standing.reason ?? '' });
  };
  const send = useSend(async ({ close, chairChoice }: { close: boolean; chairChoice?: 'carried' | 'failed'; chosen: typeof chosen }, key) => {
    const params = { path: { city: slug, id: motion.id } };
    const votes = Object.entries(chosen).map(([seatId, { option, reason }]) => ({ seatId, option, reason: reason.trim() === '' ? null : reason.trim() }));
    if (votes.length > 0) await taken(api.POST('/api/v1/cities/{city}/motions/{id}/votes', { params, body: { votes }, headers: once(key) }));
    if (close) await taken(api.POST('/api/v1/cities/{city}/motions/{id}/close', { params, body: chairChoice === undefined ? {} : { chairChoice }, headers: once(`${key}-close`) }));
  }, { refresh: [...meetingKeys(slug), ['items', slug]], done: () => setChosen({}) });
  const { present, needed, missing, met } = meeting.quorum;
  if (!byMail && !met) return <output className="cw-no-vote">{t('meetings.noVote', { present, needed, missing })}</output>;
  if (voters.length === 0) return <p className="cw-quiet">{t(meeting.mayRun ? 'meetings.nobodyVotes' : 'meetings.notYours')}</p>;
  const all = () => setChosen((before) => ({ ...Object.fromEntries(voters.map((tile) => [tile.seatId, { option: 'yes', reason: '' }] as const)), ...Object.fromEntries(Object.entries(before).filter(([, choice]) => choice.option === 'excused')) }));
  const unheard = voters.filter((tile) => choiceOf(tile.seatId) === undefined).length;
  return (
    <div className="cw-votes">
      {meeting.mayRun && voters.length > 2 ? <p><Press kind="quiet" press={all}>{t('meetings.allYes')}</Press> <span className="cw-quiet">{t('meetings.allYesHint')}</span></p> : null}
      <ul className="cw-plain">{voters.map((tile) => <VoteRow key={tile.seatId} motionId={motion.id} tile={tile} choice={choiceOf(tile.seatId)} choose={(choice) => setChosen({ ...chosen, [tile.seatId]: choice })} />)}</ul>
      {send.problem === null ? null : <ErrorState problem={send.problem} />}
      <div className="cp-actions">
        {meeting.mayRun && motion.decisionRule === 'chair_decides' ? <><Press busy={send.busy} press={() => send.send({ close: true, chairChoice: 'carried', chosen })}>{t('minutes.chairYes')}</Press><Press busy={send.busy} press={() => send.send({ close: true, chairChoice: 'failed', chosen })}>{t('minutes.chairNo')}</Press></> : meeting.mayRun ? <Press kind="first" busy={send.busy} press={() => send.send({ close: true, chosen })}>{t('meetings.close')}</Press> : <Press kind="first" busy={send.busy} press={() => send.send({ close: false, chosen })}>{t('meetings.myVote')}</Press>}
        {meeting.mayRun && unheard > 0 ? <span className="cw-quiet">{t('meetings.unheard', { count: unheard })}</span> : null}
      </div>
    </div>
  );
}
