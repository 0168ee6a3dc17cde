import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { HANDLE_REQUESTS } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import { CaseFiles } from '../file/case-files.repository.js';
import type { RaiseRequestRequest } from './raise-request.request.js';
import type { RequestRaisedResponse } from './request.response.js';
import type { Request } from './request.entity.js';
import { Requests } from './requests.repository.js';

/** Staff enter what somebody waits for: from a letter, the hallway, another city. */
@Injectable()
export class RaiseRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: RaiseRequestRequest): Promise<RequestRaisedResponse> {
    return this.unitOfWork.run('casework.request.raise', actor, async (tx) => {
      if (request.caseId == null) requirePermission(actor, HANDLE_REQUESTS);
      else {
        await tx.use(PlanningProcesses).requireOpen(request.caseId);
        requireInCase(actor, HANDLE_REQUESTS, request.caseId);
      }
      const raised = await tx.use(Requests).raise({ ...request, source: 'staff' });
      await tellFile(tx, raised);
      return { id: raised.id, number: raised.number, dueOn: raised.dueOn };
    });
  }
}

/** The file of the case says that somebody waits, without saying who: the request knows that. */
export async function tellFile(tx: Transaction, raised: Request): Promise<void> {
  if (raised.caseId === null) return;
  await tx.use(CaseFiles).tell({
    caseId: raised.caseId, kind: 'request', title: `Request ${raised.number}: ${raised.title}`.slice(0, 200), titleKey: 'casework.file.requestRaised',
    titleValues: { number: String(raised.number), title: raised.title }, visibility: 'staff', requestId: raised.id,
  });
}
