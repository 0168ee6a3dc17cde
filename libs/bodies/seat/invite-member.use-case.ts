import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities, People } from '#libs/directory';
import { Invitations } from '#libs/platform/identity';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { MemberInvited, MembershipChanged } from '../bodies.events.js';
import { ARRANGE_BODIES, INVITE_MEMBERS } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { Body } from '../body/body.entity.js';
import type { InviteMemberRequest, SeatMemberRequest } from './invite-member.request.js';
import { requireSeat } from './keep-seats.use-case.js';
import { Membership } from './membership.entity.js';
import { Memberships, roleOf } from './memberships.repository.js';
import { SeatWatch } from './seat-watch.repository.js';
import type { Seat } from './seat.entity.js';
import { termOf } from './term.rules.js';

/** Fills a seat: by a suggestion, by an invitation that is answered, or by appointment. */
@Injectable()
export class InviteMember {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Suggests a name for a seat and, unless told not to, invites them by email; the seat is kept until they answer.
   * @throws Problem `bodies.membership.overlap`, `bodies.membership.no-email`, `identity.role.beyond`
   */
  invite(actor: Actor, bodyId: string, seatId: string, request: InviteMemberRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.member.invite', actor, async (tx) => {
      const { body, seat, membership } = await this.suggest(tx, bodyId, seatId, request, INVITE_MEMBERS);
      if (request.suggestOnly !== true) await sendInvitation(tx, membership, seat);
      await tx.use(Memberships).insert(membership);
      tx.record({ kind: 'membership', id: membership.id, after: described(membership) });
      if (membership.state === 'invited') tx.announce(MemberInvited, { membershipId: membership.id, bodyId: body.id });
      await tx.use(SeatWatch).look(bodyId);
      return { id: membership.id };
    });
  }

  /** Somebody suggested before is invited now. */
  inviteSuggested(actor: Actor, bodyId: string, membershipId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.member.invite', actor, async (tx) => {
      await requireBody(tx, bodyId, INVITE_MEMBERS);
      const membership = await tx.use(Memberships).require(bodyId, membershipId);
      await sendInvitation(tx, membership, await requireSeat(tx, bodyId, membership.seatId));
      await tx.use(Memberships).save(membership);
      tx.record({ kind: 'membership', id: membershipId, after: described(membership) });
      tx.announce(MemberInvited, { membershipId, bodyId });
      await tx.use(SeatWatch).look(bodyId);
      return { version: membership.version };
    });
  }

  /** They sit from the first day of the term, without having been asked. */
  seat(actor: Actor, bodyId: string, seatId: string, request: SeatMemberRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.member.seat', actor, (tx) => this.seatWithin(tx, bodyId, seatId, request));
  }

  /** The same inside a transaction that does more. */
  async seatWithin(tx: Transaction, bodyId: string, seatId: string, request: SeatMemberRequest): Promise<{ id: string }> {
    const { body, seat, membership } = await this.suggest(tx, bodyId, seatId, request, ARRANGE_BODIES);
    membership.seat(tx.now, request.appointedOn ?? null);
    membership.swornOn = request.swornOn ?? null;
    await tx.use(Memberships).insert(membership);
    await tx.use(Memberships).giveRight(membership, seat);
    tx.record({ kind: 'membership', id: membership.id, after: described(membership) });
    tx.announce(MembershipChanged, { membershipId: membership.id, bodyId: body.id });
    await tx.use(SeatWatch).look(bodyId);
    return { id: membership.id };
  }

  private async suggest(tx: Transaction, bodyId: string, seatId: string, request: InviteMemberRequest, permission: typeof INVITE_MEMBERS): Promise<Filling> {
    const body = await requireBody(tx, bodyId, permission);
    body.requireActive();
    const seat = await requireSeat(tx, bodyId, seatId);
    const today = await tx.use(Cities).today();
    const term = termOf(request, today, seat, body.termMonths);
    seat.requireOpenOn(term.fromOn > today ? term.fromOn : today);
    const personId = await whoIsMeant(tx, request, seat);
    return { body, seat, membership: Membership.suggest({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId, seatId, personId, partial: term.partial, district: request.district ?? null }, term) };
  }
}

interface Filling {
  readonly body: Body;
  readonly seat: Seat;
  readonly membership: Membership;
}

/** Somebody known by id or by address, or somebody new. */
async function whoIsMeant(tx: Transaction, { personId, name, email, language, organizationId }: InviteMemberRequest, seat: Seat): Promise<string> {
  if (personId != null) return (await tx.use(People).byId(personId)).id;
  if (name == null) throw bodiesProblem('membership.who-missing', { pointer: '/name' });
  const person = { name, language: language ?? null, organizationId: organizationId ?? seat.organizationId };
  if (email == null) return tx.use(People).add(person);
  return tx.use(People).ensure({ ...person, email, purpose: 'membership' });
}

async function sendInvitation(tx: Transaction, membership: Membership, seat: Seat): Promise<void> {
  const to = await tx.use(People).contact(membership.personId);
  if (to === null) throw bodiesProblem('membership.no-email', { personId: membership.personId });
  membership.invite(tx.now);
  const { id } = await tx.use(Invitations).invite({ ...roleOf(seat, seat.chair), email: to.address, personId: membership.personId, language: to.language });
  membership.invitationId = id;
}

/** For the trail: ids, days and states. No name and no address. */
function described({ bodyId, seatId, personId, state, fromOn, toOn }: Membership): Record<string, unknown> {
  return { bodyId, seatId, personId, state, fromOn, toOn };
}
