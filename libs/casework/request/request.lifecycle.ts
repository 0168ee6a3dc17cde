import { defineLifecycle } from '#libs/kernel';

export const REQUEST_STATES = ['open', 'replied', 'closed'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A reply may be followed by another; what was closed too early opens again. */
export const requestLifecycle = defineLifecycle<RequestState>('casework.request', 'open', {
  open: ['replied', 'closed'],
  replied: ['replied', 'closed', 'open'],
  closed: ['open'],
});
