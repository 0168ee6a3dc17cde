import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { onTaken, UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { FoundingAct } from './founding-act.entity.js';
import type { ChangeLineRequest } from './institution.request.js';
import { Institutions } from './institutions.repository.js';
import { PartyChange } from './party-change.entity.js';
import { PartyRelation } from './party-relation.entity.js';

/** Takes a line out of a history that was written by mistake, or puts it back: the row stays, so nothing is lost. */
@Injectable()
export class ChangeLine {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, partyId: string, lineId: string, { state }: ChangeLineRequest): Promise<void> {
    return this.unitOfWork.run('directory.institution.change-line', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      await tx.use(Institutions).requireLocked(partyId);
      const removedAt = state === 'removed' ? tx.now : null;
      for (const kind of [FoundingAct, PartyChange, PartyRelation] as const) {
        const line = await tx.table<FoundingAct | PartyChange | PartyRelation>(kind).findOne({ id: lineId, partyId });
        if (line === null) continue;
        tx.record({ kind: 'history-line', id: lineId, before: { removed: line.removedAt !== null }, after: { removed: removedAt !== null } });
        const update = tx.table<FoundingAct | PartyChange | PartyRelation>(kind).update(Object.assign(line, { removedAt }));
        await update.catch(onTaken('party_change_day', () => directoryProblem('history.same-day')));
        await tx.use(Institutions).settle(partyId);
        return;
      }
      throw directoryProblem('history.absent', { id: lineId });
    });
  }
}
