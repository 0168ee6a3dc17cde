import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { Hold } from './hold.entity.js';
import type { LiftHoldRequest } from './hold.request.js';
import type { HoldChanged } from './hold.response.js';
import { PLACE_HOLD } from './records.permissions.js';
import { recordsProblem } from './records.problems.js';

/** Ends a hold with a reason; retention goes on as if it had never stood still. */
@Injectable()
export class LiftHold {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `records.hold.absent`, `records.hold.lifted`, `work.row.stale` */
  execute(actor: Actor, holdId: string, request: LiftHoldRequest): Promise<HoldChanged> {
    return this.unitOfWork.run('records.hold.lift', actor, async (tx) => {
      requirePermission(actor, PLACE_HOLD);
      if (!isId(holdId) || request.reason === '') throw recordsProblem('hold.absent');
      const hold = await tx.table(Hold).requireLocked(holdId, recordsProblem('hold.absent'));
      if (hold.liftedAt !== null) throw recordsProblem('hold.lifted');
      requireVersion(hold, request.version);
      hold.lift(request.reason, actor.accountId, tx.now);
      await tx.table(Hold).update(hold);
      tx.record({ kind: 'hold', id: hold.id, after: { lifted: request.reason } });
      return { id: hold.id, version: hold.version };
    });
  }
}
