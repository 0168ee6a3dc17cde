import { InviteMember, KeepSeats, NoteAttendance, OpenBody, PlanMeeting, BodiesModule } from '#libs/bodies';
import { CaseworkModule } from '#libs/casework';
import { ConveningModule, OpenCase } from '#libs/convening';
import { DirectoryModule } from '#libs/directory';
import { newId, type Actor } from '#libs/kernel';
import { DutiesModule } from '#libs/platform/duties';
import { IdentityModule } from '#libs/platform/identity';
import { MailModule } from '#libs/platform/mail';
import { foundRealCity, type CityWithFounder } from './founded-cities.js';
import { actorWith } from './cities.js';
import type { Rooms } from './rooms.js';

/** The rooms up to bodies. */
export const BODY_ROOMS = [DirectoryModule, CaseworkModule, ConveningModule, BodiesModule, DutiesModule, IdentityModule, MailModule];

export interface SeatedTaskForce {
  readonly city: CityWithFounder;
  readonly staff: Actor;
  readonly caseId: string;
  readonly bodyId: string;
  /** The first one is the chair's. */
  readonly seatIds: readonly string[];
  /** Who sits there, in the same order; fewer than seats when some are vacant. */
  readonly personIds: readonly string[];
  /** The member on a seat, signed in. */
  member(index: number): Actor;
}

export interface TaskForceWish {
  readonly seats: number;
  readonly filled?: number;
  readonly rules?: Partial<Parameters<OpenBody['execute']>[1]>;
}

/** A city with an open case and a task force whose seats are held by "Member One" and so on, by the use cases themselves. */
export async function seatTaskForce(rooms: Rooms, { seats, filled = seats, rules = {} }: TaskForceWish): Promise<SeatedTaskForce> {
  const city = await foundRealCity(rooms);
  const staff = city.founder;
  const { id: caseId } = await rooms.get(OpenCase).execute(staff, { title: 'Welcoming plan', leadPartyId: city.organizationId });
  const { id: bodyId } = await rooms.get(OpenBody).execute(staff, { caseId, kind: 'task_force', name: `Task force ${newId().slice(-6)}`, ...rules });
  const { ids: seatIds } = await rooms.get(KeepSeats).add(staff, bodyId, {
    fromOn: '2026-01-05', seats: Array.from({ length: seats }, (_, index) => ({ label: `Seat ${index + 1}`, chair: index === 0 })),
  });
  const personIds: string[] = [];
  for (const seatId of seatIds.slice(0, filled)) {
    await rooms.get(InviteMember).seat(staff, bodyId, seatId, { name: `Member ${WORDS[personIds.length] ?? personIds.length}`, email: `m${newId().slice(-12)}@partner.invalid` });
    const [row] = await rooms.database.sql<{ person_id: string }>('select person_id from bodies.membership where seat_id = $1', [seatId]);
    personIds.push(row?.person_id ?? '');
  }
  const member = (index: number): Actor => actorWith(city.id, index === 0 ? 'chair' : 'member', { personId: personIds[index] ?? null }, { scopeKind: 'body', scopeId: bodyId });
  return { city, staff, caseId, bodyId, seatIds, personIds, member };
}

const WORDS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A meeting that goes on now, with so many of the first seats present. */
export async function meetNow(rooms: Rooms, force: SeatedTaskForce, present: number): Promise<string> {
  const startsAt = rooms.clock.now();
  const { id } = await rooms.get(PlanMeeting).plan(force.staff, force.bodyId, {
    title: 'November meeting', startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 5_400_000).toISOString(), place: 'Library',
  });
  for (const seatId of force.seatIds.slice(0, present)) await rooms.get(NoteAttendance).execute(force.staff, id, seatId, { mode: 'present' });
  return id;
}
