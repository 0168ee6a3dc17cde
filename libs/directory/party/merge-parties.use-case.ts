import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { PartyMerged } from '../directory.events.js';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { JoinedNames } from './joined-names.repository.js';
import type { MergePartiesRequest } from './merge-parties.request.js';
import { PartySearch } from './party-search.repository.js';
import { Party } from './party.entity.js';

/** Two entries turned out to be one person or organization. Undone by `UnmergeParty`: nothing is re-pointed. */
@Injectable()
export class MergeParties {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, { intoId }: MergePartiesRequest): Promise<void> {
    return this.unitOfWork.run('directory.party.merge', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      // Always the smaller id first, so that two merges of the same pair wait instead of locking each other out.
      const parties = new Map<string, Party>();
      for (const one of [...new Set([id, intoId])].sort()) {
        parties.set(one, await tx.table(Party).requireLocked(one, directoryProblem('party.absent', { id: one })));
      }
      const [loser, winner] = [parties.get(id) as Party, parties.get(intoId) as Party];
      const own = loser.name;
      loser.mergeInto(winner);
      await tx.table(Party).update(loser);
      await tx.use(JoinedNames).keepOwn(id, own);
      await tx.use(JoinedNames).follow(intoId);
      await tx.use(PartySearch).refresh(id);
      tx.record({ kind: 'party', id, before: { mergedIntoId: null }, after: { mergedIntoId: intoId } });
      tx.announce(PartyMerged, { partyId: id, intoId });
    });
  }
}
