import { defineLifecycle } from '#libs/kernel';

export const STAGE_STATES = ['not_started', 'open', 'done', 'skipped'] as const;
export type StageState = (typeof STAGE_STATES)[number];

/** Several stages may be open side by side; what ended can be taken up again. */
export const stageLifecycle = defineLifecycle<StageState>('convening.stage', 'not_started', {
  not_started: ['open', 'skipped'],
  open: ['done', 'skipped'],
  done: ['open'],
  skipped: ['open'],
});
