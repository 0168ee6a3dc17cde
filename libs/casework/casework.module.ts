import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './casework.records.js';
import { ChangeCase } from './case/change-case.use-case.js';
import { CloseCase } from './case/close-case.use-case.js';
import { ListCases } from './case/list-cases.query.js';
import { PlanningProcess } from './case/planning-process.entity.js';
import { ReadCase } from './case/read-case.query.js';
import { ReopenCase } from './case/reopen-case.use-case.js';
import { AddEntry } from './file/add-entry.use-case.js';
import { CorrectEntry } from './file/correct-entry.use-case.js';
import { EntryCorrection } from './file/entry-correction.entity.js';
import { FileEntry } from './file/file-entry.entity.js';
import { ListCorrections } from './file/list-corrections.query.js';
import { ListEntries } from './file/list-entries.query.js';
import { HandOver, HandOverLine } from './handover/hand-over.entity.js';
import { HandWorkspaceOver } from './handover/hand-over.use-case.js';
import { ListHandOvers } from './handover/list-hand-overs.query.js';
import { PreviewHandOver } from './handover/preview-hand-over.query.js';
import { LogCall } from './file/log-call.use-case.js';
import { Attachment } from './mail/attachment.entity.js';
import { FiledMail } from './mail/filed-mail.entity.js';
import { ReadAttachment } from './mail/read-attachment.query.js';
import { ReadCaseAddress } from './mail/read-case-address.query.js';
import { AssignMany } from './request/assign-many.use-case.js';
import { AssignRequest } from './request/assign-request.use-case.js';
import { CloseRequest } from './request/close-request.use-case.js';
import { CountRequests } from './request/count-requests.query.js';
import { ListRequests } from './request/list-requests.query.js';
import { RaiseFromPublic } from './request/raise-from-public.use-case.js';
import { RaiseRequest } from './request/raise-request.use-case.js';
import { ReadReceipt } from './request/read-receipt.query.js';
import { ReadRequest } from './request/read-request.query.js';
import { ReopenRequest } from './request/reopen-request.use-case.js';
import { ReplyRequest } from './request/reply-request.use-case.js';
import { RequestReminder } from './request/request-reminder.duties.js';
import { Request } from './request/request.entity.js';
import { ReadSince } from './since/read-since.query.js';
import { AddTodo } from './todo/add-todo.use-case.js';
import { TodoReminder } from './todo/todo-reminder.duties.js';

const USE_CASES = [
  ChangeCase, CloseCase, ReopenCase, LogCall, AddEntry, CorrectEntry, RaiseRequest, RaiseFromPublic, AssignRequest, AssignMany, ReplyRequest, CloseRequest,
  ReopenRequest, AddTodo, HandWorkspaceOver,
];
const QUERIES = [ListCases, ReadCase, ListEntries, ListCorrections, ReadCaseAddress, ReadAttachment, ListHandOvers, PreviewHandOver, ListRequests, CountRequests, ReadSince, ReadRequest, ReadReceipt];

@Module({
  imports: [TypeOrmModule.forFeature([PlanningProcess, FileEntry, EntryCorrection, FiledMail, Attachment, Request, HandOver, HandOverLine])],
  providers: [...USE_CASES, ...QUERIES, RequestReminder, TodoReminder],
  exports: [...USE_CASES, ...QUERIES],
})
export class CaseworkModule {}
