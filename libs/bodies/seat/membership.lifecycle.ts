import { defineLifecycle } from '#libs/kernel';

export const MEMBERSHIP_STATES = ['suggested', 'invited', 'active', 'declined', 'ended'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** Suggested names hold nothing; an invitation keeps the seat until it is answered. A new term is a new membership. */
export const membershipLifecycle = defineLifecycle<MembershipState>('bodies.membership', 'suggested', {
  suggested: ['invited', 'active', 'declined'],
  invited: ['active', 'declined'],
  active: ['ended'],
  declined: [],
  ended: [],
});

export const END_REASONS = ['term_over', 'resigned', 'removed', 'left_organization', 'other'] as const;
export type EndReason = (typeof END_REASONS)[number];
