import { defineEvent } from '#libs/platform/queue';

/** Somebody asked for a report; a job writes it. */
export const ReportAsked = defineEvent<{ reportId: string; caseId: string }>('reporting.report.asked');

/** It was approved and left for its addressee. */
export const ReportSent = defineEvent<{ reportId: string; caseId: string }>('reporting.report.sent');

/** The mayor's side answered a question. */
export const QuestionAnswered = defineEvent<{ questionId: string; caseId: string }>('reporting.question.answered');
