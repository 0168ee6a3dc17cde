import { defineLifecycle } from '#libs/kernel';

export type DutyState = 'open' | 'done' | 'cancelled';

export const DUTY_LIFECYCLE = defineLifecycle<DutyState>('duties.duty', 'open', {
  open: ['done', 'cancelled'],
  done: [],
  cancelled: [],
});
