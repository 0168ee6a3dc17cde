import { defineEvent } from '#libs/platform/queue';

export const CaseClosed = defineEvent<{ caseId: string }>('casework.case.closed');
export const CaseReopened = defineEvent<{ caseId: string }>('casework.case.reopened');
/** Somebody waits for something; `requestId` finds what and who. */
export const RequestRaised = defineEvent<{ requestId: string }>('casework.request.raised');
export const RequestReplied = defineEvent<{ requestId: string }>('casework.request.replied');
export const RequestClosed = defineEvent<{ requestId: string }>('casework.request.closed');
/** Who runs the processes has changed, or changed back; `handOverId` finds from whom to whom. */
export const WorkspaceHandedOver = defineEvent<{ handOverId: string }>('casework.workspace.handed-over');
