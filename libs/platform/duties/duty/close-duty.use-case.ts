import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { RUN_DUTY } from '../duties.permissions.js';
import type { CloseDutyRequest } from './change-duty.request.js';
import { Duties } from './duties.js';
import { DutyChanged } from './duty-changed.response.js';
import { requireClosedHere, requireHolderOr } from './duty.policy.js';

/** Done, or no longer wanted. Reminders stop with this commit. */
@Injectable()
export class CloseDuty {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `duties.duty.absent`, `duties.duty.on-its-page`, `work.row.stale` */
  execute(actor: Actor, dutyId: string, request: CloseDutyRequest): Promise<DutyChanged> {
    return this.unitOfWork.run('duties.duty.close', actor, async (tx) => {
      const duty = await tx.use(Duties).require(dutyId, request.version);
      requireHolderOr(actor, duty, RUN_DUTY);
      requireClosedHere(duty);
      await tx.use(Duties).closeOne(duty, request.outcome, request.reason || null);
      tx.record({ kind: 'duty', id: duty.id, after: { state: duty.state } });
      return DutyChanged.of(duty);
    });
  }
}
