import type { StateCounts } from '#libs/ui';
import type { StepState } from './step-state.rules.js';

/** From most in need of attention to least; SQL: `implementation.attention_of`. */
export const ATTENTION: readonly StepState[] = [
  'no_update', 'late', 'blocked', 'not_started', 'begun', 'well_on', 'nearly', 'on_time', 'not_due', 'done', 'stopped',
];

/**
 * Where an item with these steps stands when it is counted among others: at the step
 * most in need of attention; done only when nothing is left to do. Null without steps.
 */
export function itemState(steps: readonly StepState[]): StepState | null {
  return ATTENTION.find((state) => steps.includes(state)) ?? null;
}

/** How the steps of an item (or the items of a plan) stand: never an average. */
export function distributionOf(states: readonly StepState[]): StateCounts {
  const counts: Partial<Record<StepState, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
