import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { FoundingAct, type ActGiven } from './founding-act.entity.js';
import type { AddActRequest } from './institution.request.js';
import { Institutions } from './institutions.repository.js';
import { Mechanism } from './mechanism.entity.js';
import { MECHANISMS } from './mechanism.model.js';

/** One more act by which an organization or office was founded. It may lie ahead: an ordinance that takes effect on January 1. */
@Injectable()
export class AddFoundingAct {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, partyId: string, request: AddActRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.founding-act.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      await tx.use(Institutions).requireLocked(partyId);
      const known = request.mechanism in MECHANISMS || (await tx.table(Mechanism).findOne({ code: request.mechanism })) !== null;
      if (!known) throw directoryProblem('mechanism.absent', { code: request.mechanism });
      const given = actGiven(request);
      const act = FoundingAct.open({ workspaceId: tx.workspaceId, id: tx.newId(), partyId }, given, tx.now);
      if (act.doneFrom !== null && act.endedFrom !== null && act.endedFrom < act.doneFrom) throw directoryProblem('history.backwards', { from: given.doneOn, to: given.endedOn });
      await tx.table(FoundingAct).insert(act);
      tx.record({ kind: 'founding-act', id: act.id, after: { partyId, ...given } });
      return { id: act.id };
    });
  }
}

function actGiven(request: AddActRequest): ActGiven {
  return {
    mechanism: request.mechanism, title: request.title ?? null, doneOn: request.doneOn ?? null, endedOn: request.endedOn ?? null,
    votesFor: request.votesFor ?? null, votesAgainst: request.votesAgainst ?? null,
    sourceUrl: request.sourceUrl ?? null, sourceKind: request.sourceKind ?? null, note: request.note ?? null,
  };
}
