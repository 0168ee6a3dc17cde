import { addDays } from '#libs/kernel';
import type { DutyLadder } from '#libs/platform/duties';

/** Days before a term or a committee ends on which whoever appoints is told; the last one on the day itself. */
const TOLD_BEFORE = { 'in-90': 90, 'in-30': 30, due: 0 } as const;

/**
 * 90 and 30 days before, and on the day; each once. Of steps that lie behind us
 * when the duty begins only the last is said: a seat that fell vacant today is one letter, not three.
 */
export const seatLadder: DutyLadder = ({ dueOn, fired }, { today }) => {
  if (dueOn === null) return null;
  const steps = Object.entries(TOLD_BEFORE).map(([kind, days]) => ({ kind, on: addDays(dueOn, -days) }));
  const said = steps.findLastIndex(({ kind }) => fired.some((step) => step.kind === kind));
  const left = steps.slice(said + 1);
  const begun = left.findLastIndex(({ on }) => on <= today);
  return left[Math.max(begun, 0)] ?? null;
};
