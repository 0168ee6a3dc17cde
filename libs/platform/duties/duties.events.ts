import { defineEvent } from '#libs/platform/queue';

/** Somebody no longer owes this: done or cancelled. */
export const DutyClosed = defineEvent<{ dutyId: string; subjectId: string }>('duties.duty.closed');
