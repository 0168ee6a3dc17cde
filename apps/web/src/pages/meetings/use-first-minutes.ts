import { formatInstant, formatList, useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { isThere, nameOnSeat, type Meeting, type Motion } from './use-meeting.js';

/** The first draft of minutes, from what was noted: who was here, what was decided, who does what. */
export function useFirstMinutes(meeting: Meeting): () => string {
  const { t, locale } = useMessages();
  const { day } = useDates();
  const names = (tiles: Meeting['roster']): string => (tiles.length === 0 ? t('forms.none') : formatList(tiles.map((tile) => (tile.mode === 'alternate' ? t('meetings.votesFor', { name: tile.alternateName ?? '', other: tile.name ?? '' }) : tile.name ?? '')), locale));
  const decided = (motion: Motion): string => {
    const result = motion.results.at(-1);
    const outcome = result === undefined ? t(`bodies.motion.${motion.state === 'withdrawn' ? 'withdrawn' : 'open'}`) : t(`bodies.motion.${result.outcome as 'carried'}`, { yes: result.yes, no: result.noVotes });
    return `${motion.text}\n${t('meetings.movedBy', { name: nameOnSeat(meeting, motion.moverSeatId) })} ${t('meetings.result', { outcome })}`;
  };
  return () => {
    const seated = meeting.roster.filter((tile) => tile.personId !== null);
    const { present, needed } = meeting.quorum;
    const parts = [
      `${meeting.body}: ${meeting.title}\n${formatInstant(meeting.startsAt, meeting.zone, locale)}${meeting.place === null ? '' : `, ${meeting.place}`}`,
      `${t('meetings.minutesPresent', { names: names(seated.filter(isThere)) })}\n${t('meetings.minutesAbsent', { names: names(seated.filter((tile) => !isThere(tile))) })}\n${t('meetings.minutesQuorum', { present, needed })}`,
      ...meeting.agenda.map((item, at) => [`${at + 1}. ${item.title}`, ...meeting.motions.filter((motion) => motion.agendaItemId === item.id).map(decided)].join('\n')),
      ...meeting.motions.filter((motion) => motion.agendaItemId === null).map(decided),
      meeting.todos.length === 0 ? '' : `${t('meetings.todos')}\n${meeting.todos.map((todo) => `- ${t('meetings.understood', { name: todo.name, what: todo.what, date: day(todo.dueOn) })}`).join('\n')}`,
    ];
    return parts.filter((part) => part !== '').join('\n\n');
  };
}
