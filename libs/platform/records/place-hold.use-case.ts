import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { Hold } from './hold.entity.js';
import type { PlaceHoldRequest } from './hold.request.js';
import type { HoldChanged } from './hold.response.js';
import { PLACE_HOLD } from './records.permissions.js';
import { recordsProblem } from './records.problems.js';

/** Nothing that the hold covers is destroyed from this commit on. */
@Injectable()
export class PlaceHold {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `records.scope.missing` when a case or thing is not named, or the city is with one */
  execute(actor: Actor, { scopeKind, scopeId = null, reason }: PlaceHoldRequest): Promise<HoldChanged> {
    return this.unitOfWork.run('records.hold.place', actor, async (tx) => {
      requirePermission(actor, PLACE_HOLD);
      if ((scopeKind === 'city') !== (scopeId === null) || reason === '') throw recordsProblem('scope.missing');
      const hold = Hold.place(tx.workspaceId, tx.newId(), { scopeKind, scopeId, reason }, actor.accountId, tx.now);
      await tx.table(Hold).insert(hold);
      tx.record({ kind: 'hold', id: hold.id, after: { scopeKind, scopeId, reason } });
      return { id: hold.id, version: hold.version };
    });
  }
}
