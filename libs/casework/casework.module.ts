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
import { FileEntry } from './file/file-entry.entity.js';
import { ListEntries } from './file/list-entries.query.js';
import { LogCall } from './file/log-call.use-case.js';
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
import { AddTodo } from './todo/add-todo.use-case.js';
import { TodoReminder } from './todo/todo-reminder.duties.js';

const USE_CASES = [
  ChangeCase, CloseCase, ReopenCase, LogCall, AddEntry, CorrectEntry, RaiseRequest, RaiseFromPublic, AssignRequest, ReplyRequest, CloseRequest,
  ReopenRequest, AddTodo,
];
const QUERIES = [ListCases, ReadCase, ListEntries, ListRequests, CountRequests, ReadRequest, ReadReceipt];

@Module({
  imports: [TypeOrmModule.forFeature([PlanningProcess, FileEntry, Request])],
  providers: [...USE_CASES, ...QUERIES, RequestReminder, TodoReminder],
  exports: [...USE_CASES, ...QUERIES],
})
export class CaseworkModule {}
