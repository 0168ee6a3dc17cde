import { Injectable } from '@nestjs/common';
import { Parties } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_CASE } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import type { ChangeCaseRequest } from './change-case.request.js';
import { PlanningProcesses } from './planning-processes.repository.js';

@Injectable()
export class ChangeCase {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ChangeCaseRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('casework.case.change', actor, async (tx) => {
      const found = await tx.use(PlanningProcesses).require(id);
      requireInCase(actor, CHANGE_CASE, id);
      requireVersion(found, request.version, { title: found.title, summary: found.summary });
      const before = { title: found.title, summary: found.summary, leadPartyId: found.leadPartyId };
      const lead = await tx.use(Parties).resolve(request.leadPartyId);
      found.describe({ ...request, leadPartyId: lead.id });
      await tx.use(PlanningProcesses).save(found);
      tx.record({ kind: 'case', id, before, after: { title: found.title, summary: found.summary, leadPartyId: found.leadPartyId } });
      return { version: found.version };
    });
  }
}
