import { Injectable } from '@nestjs/common';
import { Cities } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { CaseClosed } from '../casework.events.js';
import { CHANGE_CASE } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import { CaseFiles } from '../file/case-files.repository.js';
import type { ReasonRequest } from './change-case.request.js';
import { PlanningProcesses } from './planning-processes.repository.js';

/** Nothing more is planned here. The file, the plan and what was promised stay readable. */
@Injectable()
export class CloseCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, { reason }: ReasonRequest): Promise<void> {
    return this.unitOfWork.run('casework.case.close', actor, async (tx) => {
      const found = await tx.use(PlanningProcesses).requireOpen(id);
      requireInCase(actor, CHANGE_CASE, id);
      found.close(await tx.use(Cities).today(), reason);
      await tx.use(PlanningProcesses).save(found);
      await tx.use(CaseFiles).tell({ caseId: id, kind: 'decision', title: 'Closed', titleKey: 'casework.file.closed', body: reason });
      tx.record({ kind: 'case', id, before: { state: 'open' }, after: { state: 'closed', reason } });
      tx.announce(CaseClosed, { caseId: id });
    });
  }
}
