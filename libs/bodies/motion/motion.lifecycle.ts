import { defineLifecycle } from '#libs/kernel';

export const MOTION_STATES = ['open', 'carried', 'failed', 'tied', 'withdrawn'] as const;
export type MotionState = (typeof MOTION_STATES)[number];

/** A decided motion changes only through a correction, which keeps the result before it. */
export const motionLifecycle = defineLifecycle<MotionState>('bodies.motion', 'open', {
  open: ['carried', 'failed', 'tied', 'withdrawn'],
  carried: ['carried', 'failed', 'tied'],
  failed: ['carried', 'failed', 'tied'],
  tied: ['carried', 'failed', 'tied'],
  withdrawn: [],
});
