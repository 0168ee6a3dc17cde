import { formatDate, formatInstant, formatList, formatTime, type Messages } from '#libs/ui';
import { atLocal, localDate } from '#libs/kernel';
import type { MeetingResponse, MotionResponse, RosterTile } from '../meeting/meeting.response.js';
import { isPresent } from '../meeting/quorum.rules.js';

/** What the meeting left behind, in words: nobody types a name, a count or a result again. */
export function minutesText(meeting: MeetingResponse, messages: Messages): string {
  const parts = [
    headOf(meeting, messages), rollOf(meeting, messages),
    ...meeting.agenda.map((item, at) => [
      `${at + 1}. ${item.title}`,
      ...meeting.motions.filter((motion) => motion.agendaItemId === item.id).map((motion) => motionWords(motion, meeting, messages)),
    ].join('\n\n')),
    ...meeting.motions.filter((motion) => motion.agendaItemId === null).map((motion) => motionWords(motion, meeting, messages)),
    todosOf(meeting, messages),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function headOf(meeting: MeetingResponse, { t, locale }: Messages): string {
  const { body, title, startsAt, endsAt, zone, place } = meeting;
  const until = t('minutes.until', { time: clock(endsAt, zone, locale) });
  return `${t('minutes.head', { body, title })}\n${formatInstant(startsAt, zone, locale)} ${until}${place === null ? '' : `\n${place}`}`;
}

function rollOf(meeting: MeetingResponse, messages: Messages): string {
  const { t, locale } = messages;
  const seated = meeting.roster.filter(({ personId }) => personId !== null);
  const line = (key: 'minutes.present' | 'minutes.excused' | 'minutes.absent', tiles: readonly RosterTile[]): string[] =>
    (tiles.length === 0 ? [] : [t(key, { count: tiles.length, names: formatList(tiles.map((tile) => nameAtRoll(tile, meeting.zone, messages)), locale) })]);
  const here = seated.filter(({ mode }) => mode !== null && (isPresent(mode) || mode === 'left'));
  const { present, needed, met } = meeting.quorum;
  const moments = meeting.quorumMoments.map(({ at, met: then }) => t(then ? 'minutes.quorumCame' : 'minutes.quorumLost', { time: clock(at, meeting.zone, locale) }));
  return [
    ...line('minutes.present', here), ...line('minutes.excused', seated.filter(({ mode }) => mode === 'excused')),
    ...line('minutes.absent', seated.filter(({ mode }) => mode === null || mode === 'absent')),
    t(met ? 'minutes.quorum' : 'minutes.noQuorum', { present, seats: meeting.roster.length, needed }),
    // The first one is the beginning itself.
    ...moments.slice(1),
  ].join('\n');
}

function nameAtRoll({ name, label, mode, alternateName, arrivedAt, leftAt }: RosterTile, zone: string, { t, locale }: Messages): string {
  const who = name ?? label;
  if (mode === 'alternate') return t('minutes.sitsIn', { name: alternateName ?? '', other: who });
  if (mode === 'remote') return t('minutes.remote', { name: who });
  if (mode === 'late' && arrivedAt !== null) return t('minutes.late', { name: who, time: clock(arrivedAt, zone, locale) });
  if (mode === 'left' && leftAt !== null) return t('minutes.left', { name: who, time: clock(leftAt, zone, locale) });
  return who;
}

function motionWords(motion: MotionResponse, meeting: MeetingResponse, messages: Messages): string {
  const { t, locale } = messages;
  const of = (seatId: string): string => nameOf(meeting, seatId);
  const moved = motion.seconderSeatId === null ? t('minutes.moved', { name: of(motion.moverSeatId) }) : t('minutes.movedSeconded', { name: of(motion.moverSeatId), other: of(motion.seconderSeatId) });
  const lines = [
    t(motion.amendsId === null ? 'minutes.motion' : 'minutes.amendment', { text: motion.text }), moved,
    ...(motion.movedText === null ? [] : [t('minutes.amended', { text: motion.movedText })]),
    ...motion.items.filter(({ pulledBySeatId }) => pulledBySeatId !== null).map(({ agendaItemId, pulledBySeatId }) => t('minutes.pulled', { title: titleOf(meeting, agendaItemId), name: of(pulledBySeatId ?? '') })),
    ...outcomeWords(motion, messages),
    ...answerWords(motion, messages),
    ...votesByName(motion, meeting, messages),
    ...motion.results.slice(1).filter(({ reason }) => reason !== null).map(({ reason, decidedAt }) => t('minutes.countCorrected', { reason: reason ?? '', when: formatInstant(decidedAt, meeting.zone, locale) })),
  ];
  return lines.join('\n');
}

function outcomeWords(motion: MotionResponse, { t, locale }: Messages): string[] {
  const last = motion.results.at(-1);
  if (last === undefined) {
    if (motion.state === 'withdrawn') return [t('minutes.withdrawn')];
    if (motion.state === 'tabled') return [t('minutes.tabled', { reason: motion.putOffReason ?? '' })];
    if (motion.state === 'postponed') return [motion.untilDay === null ? t('minutes.postponed', { reason: motion.putOffReason ?? '' }) : t('minutes.postponedUntil', { reason: motion.putOffReason ?? '', date: formatDate(motion.untilDay, locale) })];
    return [t('minutes.undecided')];
  }
  if (last.advised !== null) return [t('minutes.advice', { choice: t(`minutes.chairSaid.${last.outcome as 'carried' | 'failed'}`), yes: last.yes, no: last.noVotes, abstain: last.abstain })];
  const outcome = t(`minutes.outcome.${last.outcome as 'carried' | 'failed' | 'tied'}`);
  return [last.declared ? t('minutes.heard', { outcome }) : t('minutes.counted', { outcome, yes: last.yes, no: last.noVotes, abstain: last.abstain, needed: last.yesNeeded })];
}

/** Who has the last word, where it is not the committee itself, and what they said. */
function answerWords({ decisionRule, state, answers, results }: MotionResponse, { t, locale }: Messages): string[] {
  if (results.length === 0 || decisionRule === 'majority') return [];
  const said = answers.map(({ answer, answeredBy, answeredOn, note }) => {
    const words = t('minutes.answered', { answer, name: answeredBy, date: formatDate(answeredOn, locale) });
    return note === null ? words : t('minutes.answeredNote', { said: words, note });
  });
  return [t(`minutes.last.${decisionRule}`), ...(state === 'recommended' ? [t('minutes.wentUp')] : []), ...said];
}

const BY_NAME = ['yes', 'no', 'abstain', 'excused', 'paired', 'other'] as const;

function votesByName(motion: MotionResponse, meeting: MeetingResponse, { t, locale }: Messages): string[] {
  if (motion.results.length === 0) return [];
  return BY_NAME.flatMap((option) => {
    const votes = motion.votes.filter((vote) => vote.option === option);
    const names = votes.map(({ seatId, reason, alternateName }) => {
      const name = alternateName === null ? nameOf(meeting, seatId) : t('minutes.sitsIn', { name: alternateName, other: nameOf(meeting, seatId) });
      return reason === null ? name : t('minutes.withReason', { name, reason });
    });
    return names.length === 0 ? [] : [t('minutes.voted', { option: t(`bodies.vote.${option}`), names: formatList(names, locale) })];
  });
}

function todosOf({ todos }: MeetingResponse, { t, locale }: Messages): string {
  if (todos.length === 0) return '';
  return [t('minutes.todos'), ...todos.map(({ name, what, dueOn }) => `- ${t('minutes.todo', { name, what, date: formatDate(dueOn, locale) })}`)].join('\n');
}

function nameOf(meeting: MeetingResponse, seatId: string): string {
  const tile = meeting.roster.find((one) => one.seatId === seatId);
  return tile?.name ?? tile?.label ?? '';
}

function titleOf(meeting: MeetingResponse, agendaItemId: string): string {
  return meeting.agenda.find(({ id }) => id === agendaItemId)?.title ?? '';
}

/** The time of day that clocks of the zone show. */
function clock(instant: string, zone: string, locale: string): string {
  const at = new Date(instant);
  const minutes = Math.round((at.getTime() - atLocal(localDate(at, zone), '00:00', zone).getTime()) / 60_000);
  return formatTime(`${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`, locale);
}
