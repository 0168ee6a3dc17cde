import type { MotionState } from './motion.lifecycle.js';

/** What of a motion decides in which order motions are taken. */
export interface OrderedMotion {
  readonly meetingId: string;
  readonly state: MotionState;
  /** The motion that it would change; null for a main motion. */
  readonly amendsId: string | null;
  readonly consent: boolean;
}

export type AmendmentRefusal = 'motion.amendment-degree' | 'motion.amendment-consent' | 'motion.closed' | 'motion.other-meeting';

/** An amendment hangs on an open main motion of the same meeting: there is none of an amendment, so that everybody can follow. */
export function amendmentRefusal(main: OrderedMotion, meetingId: string): AmendmentRefusal | null {
  if (main.amendsId !== null) return 'motion.amendment-degree';
  if (main.consent) return 'motion.amendment-consent';
  if (main.state !== 'open') return 'motion.closed';
  return main.meetingId === meetingId ? null : 'motion.other-meeting';
}

/** True while the main motion has to wait: an amendment is open, or waits for the chair's casting vote. */
export function waitsForAmendment(amendments: readonly Pick<OrderedMotion, 'state'>[]): boolean {
  return amendments.some(({ state }) => state === 'open' || state === 'tied');
}

export interface DecidedAmendment {
  readonly state: MotionState;
  readonly amendedText: string;
  /** Milliseconds. */
  readonly decidedAt: number;
}

/** How the main motion reads: as the last amendment that carried has it, or as it was moved. */
export function wordingOf(movedText: string, amendments: readonly DecidedAmendment[]): string {
  const carried = amendments.filter(({ state }) => state === 'carried').toSorted((one, other) => one.decidedAt - other.decidedAt);
  return carried.at(-1)?.amendedText ?? movedText;
}
