import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { HOLD_DUTY } from '../duties.permissions.js';
import type { ResumeDutyRequest } from './change-duty.request.js';
import { Duties } from './duties.js';
import { DutyChanged } from './duty-changed.response.js';

/** Lets a held reminder go again, at the next morning at the earliest. */
@Injectable()
export class ResumeDuty {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `duties.duty.absent`, `duties.duty.not-paused`, `work.row.stale` */
  execute(actor: Actor, dutyId: string, request: ResumeDutyRequest): Promise<DutyChanged> {
    return this.unitOfWork.run('duties.duty.resume', actor, async (tx) => {
      requirePermission(actor, HOLD_DUTY);
      const duty = await tx.use(Duties).require(dutyId, request.version);
      await tx.use(Duties).resume(duty);
      tx.record({ kind: 'duty', id: duty.id, after: { step: duty.step } });
      return DutyChanged.of(duty);
    });
  }
}
