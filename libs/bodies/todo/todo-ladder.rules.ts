import { addDays } from '#libs/kernel';
import type { DutyLadder } from '#libs/platform/duties';

/** Days after the promised one on which it is asked again, and on which the chair hears of it. */
const AGAIN_AFTER = 7;
const CHAIR_AFTER = 14;

/**
 * A volunteer's ladder: a word the day before, one a week after, then the chair,
 * each once. It ends there: nobody above the chair hears of a to-do.
 */
export const todoLadder: DutyLadder = ({ dueOn, fired }) => {
  if (dueOn === null) return null;
  const steps = [
    { kind: 'remind', on: addDays(dueOn, -1) },
    { kind: 'ask-again', on: addDays(dueOn, AGAIN_AFTER) },
    { kind: 'tell-chair', on: addDays(dueOn, CHAIR_AFTER) },
  ];
  return steps.find(({ kind }) => !fired.some((step) => step.kind === kind)) ?? null;
};
