import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { Parties } from '../party/parties.repository.js';
import type { KeepApartRequest } from './duplicate.request.js';

/** Somebody looked and they are two: the pair is not shown again, until that is taken back. */
@Injectable()
export class KeepApart {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, { oneId, otherId, apart }: KeepApartRequest): Promise<void> {
    return this.unitOfWork.run('directory.party.keep-apart', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      if (oneId === otherId) throw directoryProblem('pair.same');
      const pair = [oneId, otherId].sort();
      for (const id of pair) await tx.use(Parties).require(id);
      if (apart) {
        await tx.query(
          `insert into directory.party_pair (workspace_id, id, one_id, other_id, decided_at) values ($1, $2, $3, $4, $5)
           on conflict (workspace_id, one_id, other_id) do nothing`, [tx.workspaceId, tx.newId(), ...pair, tx.now]);
      } else await tx.query('delete from directory.party_pair where workspace_id = $1 and one_id = $2 and other_id = $3', [tx.workspaceId, ...pair]);
      tx.record({ kind: 'party', id: pair[0] as string, after: { notTheSameAs: pair[1], apart } });
    });
  }
}
