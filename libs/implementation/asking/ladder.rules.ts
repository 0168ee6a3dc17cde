import { addWorkingDays, nextWorkingDay, type DayText } from '#libs/kernel';
import type { AskSchedule } from './schedule.rules.js';

/** How a missing update travels upward: its lead twice, then the chair or the organization, the office, and for some the superior. */
export const LADDER = ['ask', 'ask_again', 'chair', 'director', 'executive'] as const;
export type LadderStep = (typeof LADDER)[number];

/** How the lead is bound to the city: volunteers (`partner`) are never taken above chair and office (rule 3). */
export type Tie = 'department' | 'contracted' | 'partner';

export interface LadderState {
  /** Steps of this cycle that went out, were held or skipped: none comes twice. */
  readonly taken: readonly LadderStep[];
  /** When the last of them was, or null before the first. */
  readonly lastOn: DayText | null;
  /** The working day of the first ask. */
  readonly askOn: DayText;
  readonly tie: Tie;
}

export interface NextStep {
  readonly kind: LadderStep;
  readonly on: DayText;
}

/** The last step that may be taken for such a lead. */
export function topOf(tie: Tie): LadderStep {
  return tie === 'partner' ? 'director' : 'executive';
}

/** The next step and its working day, or null when the ladder ends. Each step comes once, in order. */
export function nextStep(state: LadderState, schedule: AskSchedule, holidays: ReadonlySet<DayText>): NextStep | null {
  const highest = Math.max(-1, ...state.taken.map((kind) => LADDER.indexOf(kind)));
  const kind = LADDER[highest + 1];
  if (kind === undefined || highest >= LADDER.indexOf(topOf(state.tie))) return null;
  if (state.lastOn === null) return { kind, on: nextWorkingDay(state.askOn, holidays) };
  return { kind, on: addWorkingDays(state.lastOn, waitBefore(kind, schedule), holidays) };
}

/** Working days between the step before and this one. */
function waitBefore(kind: LadderStep, schedule: AskSchedule): number {
  switch (kind) {
    case 'ask': return 0;
    case 'ask_again': return schedule.againAfter;
    case 'chair': return schedule.chairAfter;
    case 'director': return schedule.directorAfter;
    case 'executive': return schedule.executiveAfter;
  }
}
