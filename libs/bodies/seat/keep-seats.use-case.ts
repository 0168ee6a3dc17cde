import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities, Parties, requireKnownOrganization, requireKnownPeople } from '#libs/directory';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Memberships } from './memberships.repository.js';
import type { AddSeatsRequest, ChangeSeatRequest, OfferSeatRequest, SaveSeatRequest } from './save-seat.request.js';
import { SeatWatch } from './seat-watch.repository.js';
import { Seat, type SeatShape } from './seat.entity.js';

/** No body of the register has more than a hundred; this keeps a slip of the hand small. */
const SEATS_AT_MOST = 400;

/** Seats of a body: added, renamed, abolished. People on them are another matter. */
@Injectable()
export class KeepSeats {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns ids in the order given */
  add(actor: Actor, bodyId: string, request: AddSeatsRequest): Promise<{ ids: string[] }> {
    return this.unitOfWork.run('bodies.seats.add', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      body.requireActive();
      const last = await lastPosition(tx, bodyId);
      if (last.seats + request.seats.length > SEATS_AT_MOST) throw bodiesProblem('seat.too-many', { most: SEATS_AT_MOST });
      const fromOn = request.fromOn ?? (await tx.use(Cities).today());
      const seats: Seat[] = [];
      for (const [index, given] of request.seats.entries()) {
        const shape = await shapeOf(tx, given);
        const id = await tx.use(Parties).register('seat', partyName(body.name, given.label));
        seats.push(Seat.open({ workspaceId: tx.workspaceId, id, bodyId, position: last.position + index + 1, fromOn }, shape));
        tx.record({ kind: 'seat', id, after: { bodyId, ...shape } });
      }
      await tx.table(Seat).insert(...seats);
      await tx.use(SeatWatch).look(bodyId);
      return { ids: seats.map(({ id }) => id) };
    });
  }

  change(actor: Actor, bodyId: string, seatId: string, request: ChangeSeatRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.seat.change', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      const seat = await requireSeat(tx, bodyId, seatId);
      requireVersion(seat, request.version, { label: seat.label });
      const { chair: wasChair, appointerPersonId: asked } = seat;
      seat.arrange(await shapeOf(tx, request, seat));
      await tx.table(Seat).update(seat);
      await tx.use(Parties).rename(seatId, partyName(body.name, seat.label));
      if (wasChair !== seat.chair) await tx.use(Memberships).roleChanged(seat, wasChair);
      tx.record({ kind: 'seat', id: seatId, after: { ...seat } });
      await tx.use(SeatWatch).look(bodyId, asked !== seat.appointerPersonId);
      return { version: seat.version };
    });
  }

  /** Opens the seat for applications, or closes it. @throws Problem `bodies.seat.apply-until` for a day behind us */
  offer(actor: Actor, bodyId: string, seatId: string, request: OfferSeatRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.seat.offer', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      body.requireActive();
      const seat = await requireSeat(tx, bodyId, seatId);
      requireVersion(seat, request.version, { openForApplications: seat.openForApplications });
      const until = request.until ?? null;
      if (request.open && until !== null && until < (await tx.use(Cities).today())) throw bodiesProblem('seat.apply-until', { until });
      seat.offer(request.open, until);
      await tx.table(Seat).update(seat);
      tx.record({ kind: 'seat', id: seatId, after: { openForApplications: seat.openForApplications, applyUntil: seat.applyUntil } });
      return { version: seat.version };
    });
  }

  /** From today on there is no such seat. @throws Problem `bodies.seat.held` while somebody sits on it or is invited */
  abolish(actor: Actor, bodyId: string, seatId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.seat.abolish', actor, async (tx) => {
      await requireBody(tx, bodyId, ARRANGE_BODIES);
      const seat = await requireSeat(tx, bodyId, seatId);
      const today = await tx.use(Cities).today();
      if (await tx.use(Memberships).isTaken(seatId, today)) throw bodiesProblem('seat.held', { id: seatId });
      seat.abolish(today);
      await tx.table(Seat).update(seat);
      tx.record({ kind: 'seat', id: seatId, after: { toOn: seat.toOn } });
      await tx.use(SeatWatch).look(bodyId);
      return { version: seat.version };
    });
  }
}

/** @throws Problem `bodies.seat.absent` also for a seat of another body */
export async function requireSeat(tx: Transaction, bodyId: string, seatId: string): Promise<Seat> {
  const seat = await tx.table(Seat).byId(seatId);
  if (seat === null || seat.bodyId !== bodyId) throw bodiesProblem('seat.absent', { id: seatId });
  return seat;
}

async function shapeOf(tx: Transaction, given: SaveSeatRequest, before?: Seat): Promise<SeatShape> {
  await requireKnownOrganization(tx, given.organizationId);
  await requireKnownPeople(tx, given.appointerPersonId);
  const sectorCode = given.sector ?? null;
  if (sectorCode !== null && (await tx.query('select 1 from directory.sector where workspace_id = $1 and code = $2', [tx.workspaceId, sectorCode])).length === 0) {
    throw bodiesProblem('seat.sector-absent', { sector: sectorCode });
  }
  const { label, organizationId, chair, termMonths, appointedBy } = given;
  return { label, sectorCode, organizationId: organizationId ?? null, chair: chair ?? false, termMonths: termMonths ?? null, appointedBy: appointedBy ?? null, ...wayOf(given, before) };
}

/** How the seat is filled; what a change leaves out stays. */
function wayOf(given: SaveSeatRequest, before?: Seat): Pick<SeatShape, 'route' | 'nominator' | 'district' | 'cycleOn' | 'appointerPersonId'> {
  const kept = <K extends 'route' | 'nominator' | 'district' | 'cycleOn' | 'appointerPersonId'>(key: K): SeatShape[K] =>
    (given[key] === undefined ? before?.[key] ?? null : given[key]) as SeatShape[K];
  return { route: kept('route'), nominator: kept('nominator'), district: kept('district'), cycleOn: kept('cycleOn'), appointerPersonId: kept('appointerPersonId') };
}

async function lastPosition(tx: Transaction, bodyId: string): Promise<{ position: number; seats: number }> {
  const [row] = await tx.query<{ position: number; seats: number }>(
    'select coalesce(max(position), 0) as position, count(*)::int as seats from bodies.seat where workspace_id = $1 and body_id = $2', [tx.workspaceId, bodyId]);
  return row ?? { position: 0, seats: 0 };
}

/** As it is read where a seat leads or presents something. */
function partyName(body: string, label: string): string {
  return `${body}: ${label}`.slice(0, 200);
}
