import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { RUN_DUTY } from '../duties.permissions.js';
import type { HandOffDutyRequest } from './change-duty.request.js';
import { Duties } from './duties.js';
import { DutyChanged } from './duty-changed.response.js';
import { requireClosedHere, requireHolderOr } from './duty.policy.js';

/** Somebody else owes it from now on. */
@Injectable()
export class HandOffDuty {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `duties.duty.absent`, `duties.duty.on-its-page`, `work.row.stale` */
  execute(actor: Actor, dutyId: string, request: HandOffDutyRequest): Promise<DutyChanged> {
    return this.unitOfWork.run('duties.duty.hand-off', actor, async (tx) => {
      const duty = await tx.use(Duties).require(dutyId, request.version);
      requireHolderOr(actor, duty, RUN_DUTY);
      requireClosedHere(duty);
      const before = { holderPartyId: duty.holderPartyId, holderPersonId: duty.holderPersonId };
      await tx.use(Duties).handOff(duty, { partyId: request.holderPartyId, personId: request.holderPersonId });
      tx.record({ kind: 'duty', id: duty.id, before, after: { holderPartyId: duty.holderPartyId, holderPersonId: duty.holderPersonId } });
      return DutyChanged.of(duty);
    });
  }
}
