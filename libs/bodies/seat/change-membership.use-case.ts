import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { Invitations } from '#libs/platform/identity';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { MembershipChanged } from '../bodies.events.js';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { ChangeTermRequest, EndMembershipRequest, RenewMembershipRequest } from './invite-member.request.js';
import { requireSeat } from './keep-seats.use-case.js';
import { Membership } from './membership.entity.js';
import { Memberships } from './memberships.repository.js';
import { SeatWatch } from './seat-watch.repository.js';
import { termOf } from './term.rules.js';

/** What becomes of a term: corrected, ended, declined, renewed. History stays. */
@Injectable()
export class ChangeMembership {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  changeTerm(actor: Actor, bodyId: string, id: string, request: ChangeTermRequest): Promise<{ version: number }> {
    return this.change('bodies.membership.change-term', actor, bodyId, id, request.version, async (tx, membership) => {
      if (membership.state === 'ended' || membership.state === 'declined') throw bodiesProblem('membership.move', { from: membership.state });
      membership.setTerm(request);
      if (request.swornOn !== undefined) membership.swornOn = request.swornOn;
      await tx.use(Memberships).save(membership);
      if (membership.state === 'active') await tx.use(Memberships).giveRight(membership, await requireSeat(tx, bodyId, membership.seatId));
    });
  }

  end(actor: Actor, bodyId: string, id: string, request: EndMembershipRequest): Promise<{ version: number }> {
    return this.change('bodies.membership.end', actor, bodyId, id, request.version, async (tx, membership) => {
      const today = await tx.use(Cities).today();
      const day = request.on ?? today;
      const seat = await requireSeat(tx, bodyId, membership.seatId);
      if (day > today) membership.endLater(day, request.reason);
      else membership.end(day, request.reason);
      await tx.use(Memberships).save(membership);
      // Whoever leaves next month still sits until then.
      if (day > today) await tx.use(Memberships).giveRight(membership, seat);
      else await tx.use(Memberships).endRight(membership, seat);
    });
  }

  /** Said no, or the invitation is taken back: the seat is free again. */
  decline(actor: Actor, bodyId: string, id: string, version: number): Promise<{ version: number }> {
    return this.change('bodies.membership.decline', actor, bodyId, id, version, async (tx, membership) => {
      membership.decline();
      await tx.use(Memberships).save(membership);
      if (membership.invitationId === null) return;
      const open = await tx.query(
        'select 1 from identity.invitation where workspace_id = $1 and id = $2 and accepted_at is null and revoked_at is null and expires_at > $3',
        [tx.workspaceId, membership.invitationId, tx.machineNow]);
      if (open.length > 0) await tx.use(Invitations).revoke(membership.invitationId);
    });
  }

  /** Another term for the same person on the same seat, from the day on which this one ends. */
  renew(actor: Actor, bodyId: string, id: string, request: RenewMembershipRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.membership.renew', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      const before = await tx.use(Memberships).require(bodyId, id);
      if (before.toOn === null) throw bodiesProblem('membership.dates', { fromOn: before.fromOn, toOn: null });
      const { seatId, personId, toOn } = before;
      const seat = await requireSeat(tx, bodyId, seatId);
      const term = termOf({ fromOn: toOn, toOn: request.toOn }, toOn, seat, body.termMonths);
      const renewed = Membership.suggest({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId, seatId, personId, renewsId: id, partial: term.partial, district: before.district }, term);
      renewed.seat(tx.now);
      await tx.use(Memberships).insert(renewed);
      await tx.use(Memberships).extendRight(before, renewed, seat);
      tx.record({ kind: 'membership', id: renewed.id, after: { renewsId: id, fromOn: renewed.fromOn, toOn: renewed.toOn } });
      tx.announce(MembershipChanged, { membershipId: renewed.id, bodyId });
      await tx.use(SeatWatch).look(bodyId);
      return { id: renewed.id };
    });
  }

  private change(action: string, actor: Actor, bodyId: string, id: string, version: number, act: (tx: Transaction, membership: Membership) => Promise<void>): Promise<{ version: number }> {
    return this.unitOfWork.run(action, actor, async (tx) => {
      await requireBody(tx, bodyId, ARRANGE_BODIES);
      const membership = await tx.use(Memberships).require(bodyId, id);
      requireVersion(membership, version, { state: membership.state, fromOn: membership.fromOn, toOn: membership.toOn });
      await act(tx, membership);
      const { state, fromOn, toOn, endReason } = membership;
      tx.record({ kind: 'membership', id, after: { state, fromOn, toOn, endReason } });
      tx.announce(MembershipChanged, { membershipId: id, bodyId });
      await tx.use(SeatWatch).look(bodyId);
      return { version: membership.version };
    });
  }
}
