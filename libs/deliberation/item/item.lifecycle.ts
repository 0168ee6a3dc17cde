import { defineLifecycle } from '#libs/kernel';

export const ITEM_STATES = ['draft', 'proposed', 'adopted', 'merged', 'declined', 'withdrawn'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** Open Civic Data's idea of a decision, in the words of a city. */
export const DECISIONS = ['proposed', 'adopted', 'accepted', 'accepted_with_changes', 'referred', 'declined', 'withdrawn'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What is merged stays with what it was merged into; everything else can be taken up again, under its old number. */
export const itemLifecycle = defineLifecycle<ItemState>('deliberation.item', 'draft', {
  draft: ['proposed', 'adopted', 'merged', 'declined', 'withdrawn'],
  proposed: ['draft', 'adopted', 'merged', 'declined', 'withdrawn'],
  adopted: ['merged', 'withdrawn'],
  declined: ['proposed', 'adopted', 'withdrawn'],
  withdrawn: ['draft', 'proposed'],
  merged: [],
});
