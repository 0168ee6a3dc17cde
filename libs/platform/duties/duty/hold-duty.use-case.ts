import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { HOLD_DUTY } from '../duties.permissions.js';
import type { HoldDutyRequest } from './change-duty.request.js';
import { Duties } from './duties.js';
import { DutyChanged } from './duty-changed.response.js';

/** Keeps a reminder from going, with a reason that stands in the log. */
@Injectable()
export class HoldDuty {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `duties.duty.absent`, `work.row.stale` */
  execute(actor: Actor, dutyId: string, request: HoldDutyRequest): Promise<DutyChanged> {
    return this.unitOfWork.run('duties.duty.hold', actor, async (tx) => {
      requirePermission(actor, HOLD_DUTY);
      const duty = await tx.use(Duties).require(dutyId, request.version);
      await tx.use(Duties).hold(duty, request.reason, request.until ?? null);
      tx.record({ kind: 'duty', id: duty.id, after: { until: duty.pausedUntil, step: duty.step } });
      return DutyChanged.of(duty);
    });
  }
}
