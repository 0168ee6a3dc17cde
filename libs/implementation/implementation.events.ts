import { defineEvent } from '#libs/platform/queue';

/** Somebody told how a step stands, or took back what was told. State and date count from this moment. */
export const StepUpdated = defineEvent<{ stepId: string; itemId: string; caseId: string }>('implementation.step.updated');

/** Words, dates, lead or milestones of a step changed; also a step that is new. */
export const StepChanged = defineEvent<{ stepId: string; itemId: string; caseId: string }>('implementation.step.changed');

/** A written line was released, or taken back from the public. */
export const LineReleased = defineEvent<{ stepId: string; itemId: string; caseId: string }>('implementation.line.released');
