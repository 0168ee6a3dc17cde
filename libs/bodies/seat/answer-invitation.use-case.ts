import { Injectable } from '@nestjs/common';
import { Cities } from '#libs/directory';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { MembershipChanged } from '../bodies.events.js';
import { Membership } from './membership.entity.js';
import { Memberships } from './memberships.repository.js';
import { SeatWatch } from './seat-watch.repository.js';
import { Seat } from './seat.entity.js';

/** Hears that an invitation was taken: whoever was invited to a seat sits on it. */
@Injectable()
export class AnswerInvitation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Safe twice; an invitation to something else finds nothing to do. */
  async accepted(job: Job): Promise<void> {
    const invitationId = job.ids['invitationId'] ?? '';
    await this.unitOfWork.runOnce('bodies.member.accept', job, async (tx) => {
      const membership = await tx.table(Membership).findOne({ invitationId, state: 'invited' });
      if (membership !== null) await takeSeat(tx, membership);
    });
  }
}

async function takeSeat(tx: Transaction, membership: Membership): Promise<void> {
  const seat = await tx.table(Seat).byId(membership.seatId);
  if (seat === null) return;
  const today = await tx.use(Cities).today();
  membership.seat(tx.now);
  // A promised term that began while the letter lay unread begins when it was answered.
  if (membership.fromOn < today && (membership.toOn === null || membership.toOn > today)) membership.fromOn = today;
  await tx.use(Memberships).save(membership);
  await tx.use(Memberships).giveRight(membership, seat);
  tx.record({ kind: 'membership', id: membership.id, after: { state: 'active', fromOn: membership.fromOn, toOn: membership.toOn } });
  tx.announce(MembershipChanged, { membershipId: membership.id, bodyId: membership.bodyId });
  await tx.use(SeatWatch).look(membership.bodyId);
}
