import { defineEvent } from '#libs/platform/queue';

/** A measure was defined or its definition or baseline changed. */
export const MeasureChanged = defineEvent<{ measureId: string; caseId: string }>('assessment.measure.changed');
