import { quorumOf, type AttendanceMode, type Quorum, type QuorumRule, type Roster } from './quorum.rules.js';

/** One tap on a name, in the order in which they were made. */
export interface PresenceNote {
  readonly seatId: string;
  readonly mode: AttendanceMode;
  /** Since when it is so; milliseconds. */
  readonly at: number;
  readonly arrivedAt: number | null;
  /** Takes the place of all that was noted of the seat before. */
  readonly corrects: boolean;
}

interface Change {
  readonly at: number;
  readonly mode: AttendanceMode;
}

/** What a seat did, oldest first; a correction begins anew, and says of somebody who left that they had been there. */
function changesOf(notes: readonly PresenceNote[]): Change[] {
  const changes: Change[] = [];
  for (const { mode, at, arrivedAt, corrects } of notes) {
    if (corrects) changes.length = 0;
    const since = mode === 'left' ? at : arrivedAt ?? (corrects ? -Infinity : at);
    if (corrects && mode === 'left') changes.push({ at: arrivedAt ?? -Infinity, mode: 'present' });
    changes.push({ at: since, mode });
  }
  // Of two at one moment the later tap holds: sorting is stable.
  return changes.sort((one, other) => one.at - other.at);
}

function bySeat(notes: readonly PresenceNote[]): ReadonlyMap<string, Change[]> {
  const seats = new Map<string, PresenceNote[]>();
  for (const note of notes) seats.set(note.seatId, [...(seats.get(note.seatId) ?? []), note]);
  return new Map([...seats].map(([seatId, list]) => [seatId, changesOf(list)]));
}

/** How each seat that was noted stood at `moment` (milliseconds); nobody is there before anything was noted. */
export function modesAt(notes: readonly PresenceNote[], moment: number): ReadonlyMap<string, AttendanceMode> {
  return new Map([...bySeat(notes)].map(([seatId, changes]) => [seatId, changes.findLast(({ at }) => at <= moment)?.mode ?? 'absent']));
}

export interface QuorumMoment extends Quorum {
  /** Milliseconds; -Infinity when it was so from the beginning. */
  readonly at: number;
}

/** The moments at which the quorum came about or was lost, oldest first; it begins without one. */
export function quorumMoments(rule: QuorumRule, roster: Roster, notes: readonly PresenceNote[], remoteCounts: boolean): QuorumMoment[] {
  const seats = bySeat(notes);
  const steps = [...seats].flatMap(([seatId, changes]) => changes.map((change) => ({ ...change, seatId }))).sort((one, other) => one.at - other.at);
  const now = new Map<string, AttendanceMode>();
  const moments: QuorumMoment[] = [];
  steps.forEach(({ at, mode, seatId }, index) => {
    now.set(seatId, mode);
    if (steps[index + 1]?.at === at) return;
    const quorum = quorumOf(rule, roster, [...now.values()], remoteCounts);
    if (quorum.met !== (moments.at(-1)?.met ?? false)) moments.push({ at, ...quorum });
  });
  return moments;
}
