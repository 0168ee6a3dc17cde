import { addWorkingDays, type DayText } from '#libs/kernel';
import type { MeetingState, MinutesState } from '../meeting/meeting.lifecycle.js';

/** How a meeting stands, as far as somebody may wait for something. */
export interface MeetingStanding {
  readonly state: MeetingState;
  /** Null: nothing is written yet. */
  readonly minutes: MinutesState | null;
  /** Something was asked for so that people can come, and is not arranged. */
  readonly needsAccess: boolean;
}

/** Minutes to write; minutes to be approved; ways in to arrange. */
export type WaitKind = 'minutes' | 'approval' | 'access';

/** What waits at a meeting. A meeting called off owes nobody anything; one that is over can no longer be made reachable. */
export function whatWaits({ state, minutes, needsAccess }: MeetingStanding): WaitKind[] {
  if (state === 'held') {
    if (minutes === null || minutes === 'draft') return ['minutes'];
    return minutes === 'circulated' || minutes === 'corrected' ? ['approval'] : [];
  }
  return state !== 'cancelled' && needsAccess ? ['access'] : [];
}

/** An interpreter is called two working days ahead at the latest; never a day that has passed. */
export function accessDueDay(day: DayText, today: DayText, holidays: ReadonlySet<DayText>): DayText {
  const due = addWorkingDays(day, -2, holidays);
  return due < today ? today : due;
}
