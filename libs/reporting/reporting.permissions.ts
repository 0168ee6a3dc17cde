import { definePermission, STAFF } from '#libs/platform/contract';

export const READ_REPORTS = definePermission('reporting.reports.read', 'Read progress reports and their archive.', [...STAFF, 'executive', 'clerk', 'funder']);
export const RUN_REPORTS = definePermission('reporting.reports.run', 'Ask for a report, add words, approve and send it.', STAFF);
export const READ_BRIEF = definePermission('reporting.brief.read', 'See the page for the mayor, city manager or county executive.', [...STAFF, 'executive']);
export const ASK_QUESTIONS = definePermission('reporting.questions.ask', 'Put a question before the mayor, city manager or county executive.', STAFF);
export const ANSWER_QUESTIONS = definePermission('reporting.questions.answer', 'Answer what the mayor, city manager or county executive is asked to decide.', ['executive', 'administrator']);
