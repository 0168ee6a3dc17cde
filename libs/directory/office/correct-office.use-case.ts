import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownJurisdiction } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import { Institutions } from '../institution/institutions.repository.js';
import { Parties } from '../party/parties.repository.js';
import { Office } from './office.entity.js';
import type { CorrectOfficeRequest } from './save-office.request.js';

/** A slip in the name or place of an office put right. */
@Injectable()
export class CorrectOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: CorrectOfficeRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('directory.office.correct', actor, async (tx) => {
      const office = await tx.table(Office).require(id, directoryProblem('office.absent', { id }));
      requirePermission(actor, CHANGE_DIRECTORY);
      const { name } = await tx.use(Parties).require(id);
      requireVersion(office, request.version, { name });
      await requireKnownJurisdiction(tx, request.jurisdictionId);
      const before = { name, jurisdictionId: office.jurisdictionId };
      office.jurisdictionId = request.jurisdictionId ?? null;
      await tx.table(Office).update(office);
      await tx.use(Institutions).correctName(id, request.name);
      tx.record({ kind: 'office', id, before, after: { name: request.name, jurisdictionId: office.jurisdictionId } });
      return { version: office.version };
    });
  }
}
