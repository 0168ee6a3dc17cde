import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { JoinedNames } from './joined-names.repository.js';
import { PartySearch } from './party-search.repository.js';
import { Party } from './party.entity.js';

/** They were two after all. */
@Injectable()
export class UnmergeParty {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run('directory.party.unmerge', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      const party = await tx.table(Party).requireLocked(id, directoryProblem('party.absent', { id }));
      const { mergedIntoId } = party;
      const before = { mergedIntoId };
      party.unmerge();
      party.rename((await tx.use(JoinedNames).takeOwn(id)) ?? party.name);
      await tx.table(Party).update(party);
      await tx.use(JoinedNames).follow(id);
      if (mergedIntoId !== null) await tx.use(PartySearch).refresh(mergedIntoId);
      tx.record({ kind: 'party', id, before, after: { mergedIntoId: null } });
    });
  }
}
