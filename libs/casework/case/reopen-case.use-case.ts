import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { CaseReopened } from '../casework.events.js';
import { CHANGE_CASE } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import { CaseFiles } from '../file/case-files.repository.js';
import type { ReasonRequest } from './change-case.request.js';
import { PlanningProcesses } from './planning-processes.repository.js';

@Injectable()
export class ReopenCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, { reason }: ReasonRequest): Promise<void> {
    return this.unitOfWork.run('casework.case.reopen', actor, async (tx) => {
      const found = await tx.use(PlanningProcesses).require(id);
      requireInCase(actor, CHANGE_CASE, id);
      const before = { state: found.state, reason: found.closedReason };
      found.reopen();
      await tx.use(PlanningProcesses).save(found);
      await tx.use(CaseFiles).tell({ caseId: id, kind: 'decision', title: 'Reopened', titleKey: 'casework.file.reopened', body: reason });
      tx.record({ kind: 'case', id, before, after: { state: 'open', reason } });
      tx.announce(CaseReopened, { caseId: id });
    });
  }
}
