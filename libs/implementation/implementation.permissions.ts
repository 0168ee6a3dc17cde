import { definePermission, STAFF } from '#libs/platform/contract';

export const READ_STEPS_OF_PLAN = definePermission('implementation.steps.read', 'See how the steps of a plan stand.',
  ['administrator', 'convener', 'director', 'executive', 'core_partner', 'facilitator', 'chair', 'member', 'researcher', 'clerk']);
export const RUN_STEPS = definePermission('implementation.steps.run', 'Add action steps, name leads, dates and milestones, hand a step off.', STAFF);
export const RECORD_FOR_OTHERS = definePermission('implementation.updates.record', 'Log an update that somebody told you.', STAFF);
export const RELEASE_LINES = definePermission('implementation.lines.release', 'Approve or write the public line of an update.', STAFF);
export const RUN_ASKING = definePermission('implementation.asking.run', 'Set when a plan asks, ask now, see the cycle.', STAFF);
