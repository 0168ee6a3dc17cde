/** The door of exchange: imports and exports in open formats. */
export { ExchangeModule } from './exchange.module.js';
export { ImportMeetings, type MeetingsImported, type MeetingsToImport } from './meeting-import/import-meetings.use-case.js';
export { fileRefusalSentence, fileRemarkSentence } from './meeting-import/file-remark-sentence.rules.js';
export { ImportPeople, type PeopleImported, type PeopleToImport } from './people-import/import-people.use-case.js';
export { ImportPlan, type PlanFile } from './plan-import/import-plan.use-case.js';
export type { ImportRemark, ImportReport } from './plan-import/import-report.model.js';
export { refusalSentence, remarkSentence } from './plan-import/remark-sentence.rules.js';
export { contentFingerprint } from './stratml/content-fingerprint.js';
export { exportLosses } from './stratml/export-losses.js';
export type { ExportLoss } from './stratml/export-losses.js';
export type * from './stratml/imported-plan.js';
export { NUMBER_MAX, TITLE_MAX } from './stratml/imported-plan.js';
export { parseStratml } from './stratml/parse-stratml.js';
export { LEFT_OUT_CODES, PROBLEM_CODES, REPAIR_CODES } from './stratml/remark-codes.js';
export type { LeftOutCode, ProblemCode, RemarkCode, RepairCode } from './stratml/remark-codes.js';
export type { Remark, RemarkParams, StratmlProblem, StratmlResult, StratmlVersion } from './stratml/remark.js';
export { writeStratml } from './stratml/write-stratml.js';
export type { StratmlForm } from './stratml/writing.js';
