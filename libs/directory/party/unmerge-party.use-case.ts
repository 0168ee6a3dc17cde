import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { Party } from './party.entity.js';

/** They were two after all. */
@Injectable()
export class UnmergeParty {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run('directory.party.unmerge', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      const party = await tx.table(Party).requireLocked(id, directoryProblem('party.absent', { id }));
      const before = { mergedIntoId: party.mergedIntoId };
      party.unmerge();
      await tx.table(Party).update(party);
      tx.record({ kind: 'party', id, before, after: { mergedIntoId: null } });
    });
  }
}
