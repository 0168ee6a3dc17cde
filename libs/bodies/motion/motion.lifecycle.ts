import { defineLifecycle } from '#libs/kernel';

export const MOTION_STATES = ['open', 'carried', 'failed', 'tied', 'recommended', 'withdrawn', 'tabled', 'postponed'] as const;
export type MotionState = (typeof MOTION_STATES)[number];

/** A decided motion changes only through a correction, which keeps the result before it, or through the answer of whoever has the last word; one that was put off is taken up again as a new one. */
export const motionLifecycle = defineLifecycle<MotionState>('bodies.motion', 'open', {
  open: ['carried', 'failed', 'tied', 'recommended', 'withdrawn', 'tabled', 'postponed'],
  carried: ['carried', 'failed', 'tied', 'recommended'],
  failed: ['carried', 'failed', 'tied', 'recommended'],
  tied: ['carried', 'failed', 'tied', 'recommended'],
  recommended: ['carried', 'failed', 'tied', 'recommended'],
  withdrawn: [],
  tabled: [],
  postponed: [],
});
