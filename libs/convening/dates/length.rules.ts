import { daysBetween, type DayText } from '#libs/kernel';
import type { StageState } from '../stage/stage.lifecycle.js';

/** What the rule looks at. */
export interface LengthFacts {
  /** The first day, and the day on which the plan was first promised to be public. */
  readonly startsOn: DayText;
  readonly firstEndsOn: DayText;
  readonly stages: readonly { readonly state: StageState; readonly plannedTo: DayText; readonly firstTo: DayText | null; readonly openedOn: DayText | null; readonly endedOn: DayText | null }[];
}

/** How long a process takes or took, beside how long it was to take. In days. */
export interface ProcessLength {
  /** The day on which its first stage was opened; null before. */
  readonly from: DayText | null;
  /** The day on which the last stage that leads to the public plan ended; null while one runs. */
  readonly to: DayText | null;
  readonly planned: number;
  /** From `from` to `to`, or until today. */
  readonly real: number;
}

/** Carrying out comes after: only stages that were to end by the day of the public plan count. */
export function lengthOf({ startsOn, firstEndsOn, stages }: LengthFacts, today: DayText): ProcessLength {
  const leading = stages.filter(({ firstTo, plannedTo }) => (firstTo ?? plannedTo) <= firstEndsOn);
  const from = stages.flatMap(({ openedOn }) => openedOn ?? []).toSorted().at(0) ?? null;
  const running = leading.length === 0 || leading.some(({ state }) => state === 'open' || state === 'not_started');
  const to = running ? null : leading.flatMap(({ endedOn }) => endedOn ?? []).toSorted().at(-1) ?? null;
  return { from, to, planned: daysBetween(startsOn, firstEndsOn), real: from === null ? 0 : Math.max(0, daysBetween(from, to ?? today)) };
}
