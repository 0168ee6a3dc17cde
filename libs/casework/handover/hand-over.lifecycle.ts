import { defineLifecycle } from '#libs/kernel';

export const HAND_OVER_STATES = ['planned', 'done', 'returned', 'withdrawn'] as const;
export type HandOverState = (typeof HAND_OVER_STATES)[number];

/** What was done can be handed back once; a plan can be dropped. */
export const handOverLifecycle = defineLifecycle<HandOverState>('casework.hand-over', 'planned', {
  planned: ['done', 'withdrawn'],
  done: ['returned'],
  returned: [],
  withdrawn: [],
});
