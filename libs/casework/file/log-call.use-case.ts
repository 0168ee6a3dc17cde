import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { WRITE_FILE } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import { Requests } from '../request/requests.repository.js';
import { CaseFiles } from './case-files.repository.js';
import { timeOf } from './conversation.rules.js';
import { Conversations } from './conversations.repository.js';
import type { CallLogged } from './file.response.js';
import type { LogCallRequest } from './log-call.request.js';

/** A phone call in one press: the line in the file and, when wanted, the request that follows from it. */
@Injectable()
export class LogCall {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, given: LogCallRequest): Promise<CallLogged> {
    return this.unitOfWork.run('casework.call.log', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpen(caseId);
      requireInCase(actor, WRITE_FILE, caseId);
      const partner = await tx.use(Conversations).partner(given);
      const follow = given.request;
      const request = follow === undefined ? null : await tx.use(Requests).raise({
        kind: follow.kind ?? 'call', source: 'staff', title: follow.title ?? given.about, body: given.note ?? '', caseId,
        fromPartyId: partner.withPartyId, fromName: partner.withWhom,
        ...(follow.ownerPersonId === undefined ? {} : { ownerPersonId: follow.ownerPersonId }), ...(follow.dueOn === undefined ? {} : { dueOn: follow.dueOn }),
      });
      const entry = await tx.use(CaseFiles).add({
        caseId, kind: 'call', ...timeOf(given, tx.now), ...partner, title: given.about, titleKey: null, titleValues: null, body: given.note ?? '',
        followUp: given.followUp ?? null, byPersonId: actor.personId, visibility: given.visibility ?? 'staff', requestId: request?.id ?? null,
        subjectKind: null, subjectId: null,
      });
      tx.record({ kind: 'file-entry', id: entry.id, after: { caseId, kind: 'call', requestId: entry.requestId } });
      return { id: entry.id, request: request === null ? null : { id: request.id, number: request.number, dueOn: request.dueOn } };
    });
  }
}
