import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { meetingKeys, nameOnSeat, type Meeting, type Motion } from './use-meeting.js';

/** What a consent agenda decides at once; whoever sits here takes a part out with one press. */
export function ConsentItems({ meeting, motion }: { meeting: Meeting; motion: Motion }) {
  const { t } = useMessages();
  const { slug, personId } = useCity();
  const own = meeting.roster.find((tile) => tile.personId !== null && tile.personId === personId);
  // Whoever runs the meeting notes it for the mover's seat when they hold none.
  const seatId = own?.seatId ?? (meeting.mayRun ? motion.moverSeatId : undefined);
  const pull = useSend((agendaItemId: string, key) => taken(api.POST('/api/v1/cities/{city}/motions/{id}/pulled-items', {
    params: { path: { city: slug, id: motion.id } }, body: { agendaItemId, seatId: seatId ?? '' }, headers: once(key),
  })), { refresh: meetingKeys(slug) });
  const titleOf = (id: string): string => meeting.agenda.find((item) => item.id === id)?.title ?? '';
  return (
    <>
      <p className="cw-quiet">{t('minutes.consentHolds')}</p>
      {pull.problem === null ? null : <ErrorState problem={pull.problem} />}
      <ul className="cw-plain">{motion.items.map(({ agendaItemId, pulledBySeatId }) => (
        <li key={agendaItemId} dir="auto">
          {pulledBySeatId === null ? titleOf(agendaItemId) : t('minutes.pulledBy', { title: titleOf(agendaItemId), name: nameOnSeat(meeting, pulledBySeatId) })}
          {pulledBySeatId === null && motion.state === 'open' && seatId !== undefined ? <> <Press kind="quiet" busy={pull.busy} press={() => pull.send(agendaItemId)}>{t('minutes.pull')}<span className="usa-sr-only">: {titleOf(agendaItemId)}</span></Press></> : null}
        </li>
      ))}</ul>
    </>
  );
}
