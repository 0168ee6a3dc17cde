import { definePermission, STAFF } from '#libs/platform/contract';

export const READ_STEPS = definePermission('duties.step.read', 'See which reminders go tomorrow, and why one went or did not', STAFF);
export const HOLD_DUTY = definePermission('duties.duty.hold', 'Hold a reminder with a reason, and let it go again', STAFF);
export const RUN_DUTY = definePermission('duties.duty.run', 'Close a to-do of somebody else or pass it on', STAFF);
