import { defineEvent } from '#libs/platform/queue';

export const CaseOpened = defineEvent<{ caseId: string }>('convening.case.opened');
export const StageCompleted = defineEvent<{ caseId: string; stageId: string }>('convening.stage.completed');
export const StageReopened = defineEvent<{ caseId: string; stageId: string }>('convening.stage.reopened');
/** Another vision was adopted, or the goals were changed. */
export const VisionChanged = defineEvent<{ caseId: string }>('convening.vision.changed');
export const IssueAreasChanged = defineEvent<{ caseId: string }>('convening.issue-areas.changed');
