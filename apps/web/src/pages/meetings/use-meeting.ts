import { useParams } from 'react-router';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type Meeting = components['schemas']['MeetingResponse'];
export type Motion = components['schemas']['MotionResponse'];
export type Tile = components['schemas']['RosterTile'];
export type AgendaItem = components['schemas']['AgendaItemResponse'];
export type Mode = NonNullable<Tile['mode']>;

/** While people sit together, several of them look at it. */
const AGAIN_MS = 10_000;

/** The meeting of the address, asked again every ten seconds. */
export function useMeeting() {
  const { slug } = useCity();
  const { meetingId = '' } = useParams();
  return useRead(['meetings', slug, meetingId], () => taken(api.GET('/api/v1/cities/{city}/meetings/{id}', { params: { path: { city: slug, id: meetingId } } })), { refetchInterval: AGAIN_MS });
}

export function meetingKeys(slug: string): readonly (readonly string[])[] {
  return [['meetings', slug], ['bodies', slug], ['duties', slug]];
}

/** In the room, on the line, or with somebody sitting in. */
export function isThere({ mode }: Tile): boolean {
  return mode === 'present' || mode === 'remote' || mode === 'late' || mode === 'alternate';
}

/** Whose seat it is, in a word. */
export function nameOnSeat(meeting: Meeting, seatId: string): string {
  const tile = meeting.roster.find((one) => one.seatId === seatId);
  return tile?.name ?? tile?.label ?? '';
}

/** Who can move or second: those who are here, or everybody seated while nobody is noted. */
export function seatedOf(meeting: Meeting): { value: string; label: string }[] {
  const seated = meeting.roster.filter((tile) => tile.personId !== null);
  const there = seated.filter(isThere);
  return (there.length > 0 ? there : seated).map((tile) => ({ value: tile.seatId, label: tile.name ?? tile.label }));
}
