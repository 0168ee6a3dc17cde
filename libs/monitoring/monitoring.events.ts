import { defineEvent } from '#libs/platform/queue';

/** A value, a target or the items of a measure changed. */
export const ResultsChanged = defineEvent<{ measureId: string; caseId: string }>('monitoring.results.changed');
