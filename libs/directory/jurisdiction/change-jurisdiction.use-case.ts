import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { onTaken, requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { Jurisdiction } from './jurisdiction.entity.js';
import type { ChangeJurisdictionRequest } from './jurisdiction.request.js';

/** Why a place is here, and when the term of its executive ends. */
@Injectable()
export class ChangeJurisdiction {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, { standing, executiveTermEndsOn, version }: ChangeJurisdictionRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('directory.jurisdiction.change', actor, async (tx) => {
      const row = await tx.table(Jurisdiction).require(id, directoryProblem('jurisdiction.absent', { id }));
      requirePermission(actor, CHANGE_DIRECTORY);
      requireVersion(row, version, { standing: row.standing, executiveTermEndsOn: row.executiveTermEndsOn });
      const before = { standing: row.standing, executiveTermEndsOn: row.executiveTermEndsOn };
      Object.assign(row, { standing, executiveTermEndsOn: executiveTermEndsOn ?? null });
      await tx.table(Jurisdiction).update(row).catch(onTaken('jurisdiction_home', () => directoryProblem('jurisdiction.known', { name: row.name })));
      tx.record({ kind: 'jurisdiction', id, before, after: { standing, executiveTermEndsOn: row.executiveTermEndsOn } });
      return { version: row.version };
    });
  }
}
