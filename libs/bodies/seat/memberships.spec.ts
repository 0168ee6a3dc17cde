import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Problem } from '#libs/kernel';
import type { Job } from '#libs/platform/queue';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { seatTaskForce, BODY_ROOMS, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { AnswerInvitation } from './answer-invitation.use-case.js';
import { ChangeMembership } from './change-membership.use-case.js';
import { InviteMember } from './invite-member.use-case.js';
import { KeepSeats } from './keep-seats.use-case.js';
import { ListVacancies } from './list-vacancies.query.js';
import { ReadBody } from '../body/read-body.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 4, filled: 0, rules: { termMonths: 24, appointingAuthority: 'Mayor' } });
});
afterAll(() => rooms.close());

const invite = (seat: number, name: string, more: object = {}) =>
  rooms.get(InviteMember).invite(force.staff, force.bodyId, force.seatIds[seat]!, { name, email: `${name.toLowerCase()}@partner.invalid`, ...more });
const place = (seat: number, name: string, more: object = {}, of = force) => rooms.get(InviteMember).seat(of.staff, of.bodyId, of.seatIds[seat]!, { name, ...more });
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
interface Row { state: string; from_on: string; to_on: string | null; person_id: string; invitation_id: string | null; version: number }
const row = async (id: string): Promise<Row> => (await rooms.database.sql<Row>(
  'select state, from_on::text, to_on::text, person_id, invitation_id, version from bodies.membership where id = $1', [id]))[0]!;
const rights = (personId: string) => rooms.database.sql<{ role: string; until: string | null }>(
  'select role, valid_until::text as until from identity.grant_row where person_id = $1 and (valid_until is null or valid_until > $2) order by given_at', [personId, rooms.clock.now()]);

async function accept(invitationId: string): Promise<Job> {
  const job: Job = { workspaceId: force.city.id, eventId: newId(), consumer: 'bodies.seat-member', event: 'identity.invitation.accepted', ids: { invitationId }, occurredAt: rooms.clock.now().toISOString() };
  await rooms.get(AnswerInvitation).accepted(job);
  return job;
}

describe('filling seats', () => {
  it('S-031 suggested, invited by email, accepted: a member with the rights of the seat for the term', async () => {
    const { id } = await invite(1, 'Ines', { suggestOnly: true });
    expect(await row(id)).toMatchObject({ state: 'suggested', from_on: '2026-11-23', to_on: '2028-11-23', invitation_id: null });
    await rooms.get(InviteMember).inviteSuggested(force.staff, force.bodyId, id);
    const invited = await row(id);
    expect(invited.state).toBe('invited');
    const [mail] = await rooms.database.sql<{ email: string; role: string; scope_id: string; person_id: string }>('select email, role, scope_id, person_id from identity.invitation where id = $1', [invited.invitation_id]);
    expect(mail).toEqual({ email: 'ines@partner.invalid', role: 'member', scope_id: force.bodyId, person_id: invited.person_id });
    rooms.clock.advanceDays(1);
    const job = await accept(invited.invitation_id!);
    expect(await row(id)).toMatchObject({ state: 'active', from_on: '2026-11-24', to_on: '2028-11-23' });
    expect(await rights(invited.person_id)).toEqual([{ role: 'member', until: '2028-11-23 06:00:00+00' }]);
    const before = await row(id);
    await rooms.get(AnswerInvitation).accepted(job);
    expect(await row(id)).toEqual(before);
  });

  it('the person invited is known in the directory once, and why we hold the address', async () => {
    const [person] = await rooms.database.sql('select count(*)::int as n, min(contact_purpose) as purpose from directory.person where email = $1', ['ines@partner.invalid']);
    expect(person).toEqual({ n: 1, purpose: 'membership' });
  });

  it('a seat is held once at a time, and one person holds one seat of a body', async () => {
    const first = await place(2, 'Omar');
    expect(await codeOf(invite(2, 'Pia'))).toBe('bodies.membership.overlap');
    expect(await codeOf(place(2, 'Pia', { fromOn: '2028-11-23' }))).toBe('bodies.membership.overlap');
    expect(await codeOf(place(2, 'Pia', { fromOn: '2028-11-24' }))).toBe('none');
    expect(await codeOf(rooms.get(InviteMember).seat(force.staff, force.bodyId, force.seatIds[3]!, { personId: (await row(first.id)).person_id }))).toBe('bodies.membership.person-seated');
    expect(await codeOf(place(3, 'Quin', { fromOn: '2026-12-01', toOn: '2026-12-01' }))).toBe('bodies.membership.dates');
    expect(await codeOf(rooms.get(InviteMember).invite(force.staff, force.bodyId, force.seatIds[3]!, { name: 'Nameless' }))).toBe('bodies.membership.no-email');
    expect(await rooms.database.sql('select 1 from directory.party where name = $1', ['Nameless'])).toEqual([]);
  });

  it('two conveners fill one seat at once: one of them succeeds', async () => {
    const other = await seatTaskForce(rooms, { seats: 1, filled: 0 });
    const codes = await Promise.all(['Ada', 'Bo'].map((name) => codeOf(place(0, name, {}, other))));
    expect(codes.toSorted()).toEqual(['bodies.membership.overlap', 'none']);
  });

  it('a chair invites members to the own committee and nobody above', async () => {
    const chair = force.member(0);
    const by = (seat: number) => codeOf(rooms.get(InviteMember).invite(chair, force.bodyId, force.seatIds[seat]!, { name: 'Rae', email: 'rae@partner.invalid' }));
    expect(await by(0)).toBe('identity.role.beyond');
    expect(await by(3)).toBe('none');
    expect((await rooms.get(ReadBody).execute(force.member(1), force.bodyId)).seats[3]!.others).toEqual([]);
    expect((await rooms.get(ReadBody).execute(chair, force.bodyId)).seats[3]!.others.map(({ name, state }) => [name, state])).toEqual([['Rae', 'invited']]);
  });
});

describe('terms', () => {
  it('S-121 ending keeps what was, frees the seat and takes the rights', async () => {
    const other = await seatTaskForce(rooms, { seats: 2, filled: 0 });
    const { id } = await place(0, 'Kim', { fromOn: '2025-01-01' }, other);
    const { person_id } = await row(id);
    expect(await rights(person_id)).toEqual([{ role: 'chair', until: null }]);
    const end = (more: object) => rooms.get(ChangeMembership).end(other.staff, other.bodyId, id, { reason: 'resigned', version: 1, ...more });
    expect(await end({ on: '2026-12-31' })).toEqual({ version: 2 });
    expect(await row(id)).toMatchObject({ state: 'active', to_on: '2026-12-31' });
    expect(await rights(person_id)).toEqual([{ role: 'chair', until: '2026-12-31 06:00:00+00' }]);
    await end({ version: 2 });
    expect(await row(id)).toMatchObject({ state: 'ended', from_on: '2025-01-01', to_on: '2026-11-24' });
    expect(await rights(person_id)).toEqual([]);
    expect(await codeOf(place(0, 'Lea', {}, other))).toBe('none');
    expect(await codeOf(end({ version: 3 }))).toBe('bodies.membership.move');
  });

  it('S-121 re-appointment is a further term without a gap in rights', async () => {
    const other = await seatTaskForce(rooms, { seats: 1, filled: 0, rules: { termMonths: 12 } });
    const { id } = await place(0, 'Noa', { fromOn: '2026-01-15' }, other);
    const { person_id, to_on } = await row(id);
    expect(to_on).toBe('2027-01-15');
    const { id: next } = await rooms.get(ChangeMembership).renew(other.staff, other.bodyId, id, {});
    expect(await row(next)).toMatchObject({ state: 'active', from_on: '2027-01-15', to_on: '2028-01-15', person_id });
    expect(await rights(person_id)).toEqual([{ role: 'chair', until: '2028-01-15 06:00:00+00' }]);
    expect((await rooms.get(ListVacancies).execute(other.staff, {})).items).toEqual([]);
  });

  it('an invitation taken back frees the seat, and its link no longer works', async () => {
    const other = await seatTaskForce(rooms, { seats: 1, filled: 0 });
    const { id } = await rooms.get(InviteMember).invite(other.staff, other.bodyId, other.seatIds[0]!, { name: 'Uma', email: 'uma@partner.invalid' });
    expect(await codeOf(rooms.get(KeepSeats).abolish(other.staff, other.bodyId, other.seatIds[0]!))).toBe('bodies.seat.held');
    await rooms.get(ChangeMembership).decline(other.staff, other.bodyId, id, 1);
    const { invitation_id } = await row(id);
    expect(await rooms.database.sql('select 1 from identity.invitation where id = $1 and revoked_at is not null', [invitation_id])).toHaveLength(1);
    await rooms.get(KeepSeats).abolish(other.staff, other.bodyId, other.seatIds[0]!);
    expect((await rooms.get(ReadBody).execute(other.staff, other.bodyId)).seats).toEqual([]);
    expect(await codeOf(place(0, 'Vic', {}, other))).toBe('bodies.seat.abolished');
  });

  it('the seat that becomes the chair makes its holder chair', async () => {
    const other = await seatTaskForce(rooms, { seats: 2 });
    await rooms.get(KeepSeats).change(other.staff, other.bodyId, other.seatIds[1]!, { label: 'Co-chair', chair: true, version: 1 });
    expect((await rights(other.personIds[1]!)).map(({ role }) => role)).toEqual(['chair']);
  });
});

describe('what waits for an appointing authority', () => {
  it('S-121 S-032 vacancies with since when and terms that end soon, longest first, in pages', async () => {
    const other = await seatTaskForce(rooms, { seats: 5, filled: 0, rules: { appointingAuthority: 'Council' } });
    await place(0, 'Ava', {}, other);
    await place(1, 'Ben', { fromOn: '2025-01-01', toOn: '2026-06-30' }, other);
    await place(2, 'Cal', { fromOn: '2025-01-01', toOn: '2027-01-10' }, other);
    await rooms.get(InviteMember).invite(other.staff, other.bodyId, other.seatIds[3]!, { name: 'Dee', email: 'dee@partner.invalid' });
    const all = await rooms.get(ListVacancies).execute(other.staff, {});
    expect(all.items.map(({ kind, seat, person, on }) => [kind, seat, person, on])).toEqual([
      ['invited', 'Seat 4', 'Dee', '2026-01-05'], ['vacant', 'Seat 5', null, '2026-01-05'], ['vacant', 'Seat 2', null, '2026-06-30'], ['ending', 'Seat 3', 'Cal', '2027-01-10'],
    ]);
    expect(all.items.every(({ appointedBy }) => appointedBy === 'Council')).toBe(true);
    expect((await rooms.get(ListVacancies).execute(other.staff, { within: 30 })).items).toHaveLength(3);
    const one = await rooms.get(ListVacancies).execute(other.staff, { limit: 1 });
    const rest = await rooms.get(ListVacancies).execute(other.staff, { limit: 3, after: one.next! });
    expect([...one.items, ...rest.items]).toEqual(all.items);
    const page = await rooms.get(ReadBody).execute(other.staff, other.bodyId);
    expect(page.checks.map(({ code, ok }) => [code, ok])).toEqual([['quorum', false], ['chair', true], ['vacancies', false], ['terms', false], ['open-meetings', null]]);
  });
});
