/** How many seats must be there for the body to decide. */
export type QuorumRule =
  | { readonly kind: 'majority_of_seats' }
  | { readonly kind: 'majority_of_filled' }
  | { readonly kind: 'fixed'; readonly n: number };

export const QUORUM_KINDS = ['majority_of_seats', 'majority_of_filled', 'fixed'] as const;

/** `late` is in the room since a known time; `excused` is absent and said so before. */
export const ATTENDANCE_MODES = ['present', 'remote', 'late', 'left', 'absent', 'excused', 'alternate'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** Seats of a body on one day. */
export interface Roster {
  readonly seats: number;
  /** Seats that somebody holds. */
  readonly filled: number;
}

export interface Quorum {
  readonly present: number;
  readonly needed: number;
  readonly met: boolean;
  /** How many more would have to come; 0 when met. */
  readonly missing: number;
}

/** More than half of `count`. */
export function majorityOf(count: number): number {
  return Math.floor(count / 2) + 1;
}

/** At least one: nobody decides alone in an empty room. */
export function quorumNeeded(rule: QuorumRule, roster: Roster): number {
  switch (rule.kind) {
    case 'majority_of_seats':
      return majorityOf(roster.seats);
    case 'majority_of_filled':
      return majorityOf(roster.filled);
    case 'fixed':
      return Math.max(1, rule.n);
  }
}

/** In the room, on the line, or with somebody sitting in; who has left no longer counts. */
export function isPresent(mode: AttendanceMode): boolean {
  return mode === 'present' || mode === 'remote' || mode === 'late' || mode === 'alternate';
}

/** Whether a seat makes part of the quorum: on the line only where the bylaws let it. */
export function countsForQuorum(mode: AttendanceMode, remoteCounts: boolean): boolean {
  return isPresent(mode) && (remoteCounts || mode !== 'remote');
}

/** One mode per seat at most; a seat that is not mentioned is not there. */
export function quorumOf(rule: QuorumRule, roster: Roster, modes: readonly AttendanceMode[], remoteCounts = true): Quorum {
  const present = modes.filter((mode) => countsForQuorum(mode, remoteCounts)).length;
  const needed = quorumNeeded(rule, roster);
  return { present, needed, met: present >= needed, missing: Math.max(0, needed - present) };
}
