import type { Decision, ItemState } from '../item/item.lifecycle.js';

export interface DecisionEffect {
  readonly state: ItemState;
}

/**
 * What a decision does to an item. Adopted is what the table decided; what mayor or
 * council then say about it (accepted, referred, declined) stands beside it and
 * does not take it out of the plan.
 */
export function effectOf(decision: Decision, state: ItemState): DecisionEffect {
  switch (decision) {
    case 'proposed':
      return { state: state === 'adopted' ? 'adopted' : 'proposed' };
    case 'adopted':
    case 'accepted':
    case 'accepted_with_changes':
      return { state: 'adopted' };
    case 'referred':
      return { state };
    case 'declined':
      return { state: state === 'adopted' ? 'adopted' : 'declined' };
    case 'withdrawn':
      return { state: 'withdrawn' };
  }
}
