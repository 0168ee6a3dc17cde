import { progressWords, timelinessCodes, timelinessLine, type Messages, type ProgressCode, type Timeliness, type TimelinessCode } from '#libs/ui';
import type { DayText } from '#libs/kernel';
import type { StepStanding, StepState } from './step-state.rules.js';

/** True for a state against time; the others say how far it is. */
export function isAgainstTime(state: StepState): state is TimelinessCode {
  return (timelinessCodes as readonly string[]).includes(state);
}

/**
 * A standing as the words and shapes of libs/ui take it.
 * @throws Error for a standing that is not against time
 */
export function timelinessOf(standing: StepStanding, today: DayText): Timeliness {
  const { code, ...facts } = standing;
  if (!isAgainstTime(code)) throw new Error(`${code} is not against time`);
  return { code, ...facts, today };
}

/** Any standing as one line of plain text: "▲ 23 days late", or "done". */
export function standingLine(standing: StepStanding, today: DayText, messages: Messages): string {
  return isAgainstTime(standing.code) ? timelinessLine(timelinessOf(standing, today), messages) : progressWords(standing.code as ProgressCode, messages);
}
