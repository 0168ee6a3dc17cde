import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Problem, publicActor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { KeepComposition } from '../composition/keep-composition.use-case.js';
import { KeepSeats } from '../seat/keep-seats.use-case.js';
import { ListVacancies } from '../seat/list-vacancies.query.js';
import { AppointApplicant } from './appoint-applicant.use-case.js';
import { ApplyForSeat, type SeatApplication } from './apply-for-seat.use-case.js';
import { FindOpenSeats } from './find-open-seats.query.js';
import { ListApplications } from './list-applications.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 4, filled: 1, rules: { visibility: 'public' } });
  await rooms.get(KeepComposition).set(force.staff, force.bodyId, { dimension: 'sector', value: 'business', atLeast: 2 });
  await rooms.get(KeepComposition).set(force.staff, force.bodyId, { dimension: 'district', value: 'District 2', atLeast: 1 });
  await offer(1);
  await offer(2, '2026-11-30');
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const offer = (seat: number, until: string | null = null) => rooms.get(KeepSeats).offer(force.staff, force.bodyId, force.seatIds[seat]!, { open: true, until, version: 1 });
const open = async () => (await rooms.get(FindOpenSeats).list(force.city.id, null, null)).items.map(({ label }) => label);
const list = (more: object = {}) => rooms.get(ListApplications).execute(force.staff, force.bodyId, more);
async function apply(seat: number, more: Partial<SeatApplication> = {}): Promise<string> {
  const found = await rooms.get(FindOpenSeats).one(force.city.id, force.seatIds[seat]!);
  const { code } = await rooms.get(ApplyForSeat).execute(publicActor(force.city.id, 'form'), found!, {
    text: 'I run a bakery and know who works at night.', title: 'Application', name: 'Rosa', contact: 'rosa@bakery.invalid', organizationName: 'Bakery', sector: 'business', district: 'District 2', language: 'es', ...more,
  });
  return code;
}

describe('applications for vacant seats', () => {
  it('S-037 the public page shows seats that are open and vacant, of public committees, without a name of anybody', async () => {
    expect((await open()).toSorted()).toEqual(['Seat 2', 'Seat 3']);
    expect(JSON.stringify(await rooms.get(FindOpenSeats).list(force.city.id, null, null))).not.toMatch(/Member|invalid/);
    const closed = await seatTaskForce(rooms, { seats: 1, filled: 0 });
    await rooms.get(KeepSeats).offer(closed.staff, closed.bodyId, closed.seatIds[0]!, { open: true, version: 1 });
    expect((await rooms.get(FindOpenSeats).list(closed.city.id, null, null)).items).toEqual([]);
    expect(await rooms.get(FindOpenSeats).one(closed.city.id, force.seatIds[1]!)).toBeNull();
    expect(await codeOf(rooms.get(KeepSeats).offer(force.staff, force.bodyId, force.seatIds[3]!, { open: true, until: '2026-01-01', version: 1 }))).toBe('bodies.seat.apply-until');
  });

  it('S-037 S-118 an application is a request with an owner and a day, and stands beside what the rules would say', async () => {
    await apply(1);
    await apply(1, { text: 'I teach.', name: null, contact: null, sector: 'made-up', district: 'Nowhere', organizationName: null });
    const requests = await rooms.database.sql<{ kind: string; owner: string | null; due: string }>(
      `select kind, owner_person_id as owner, due_on::text as due from casework.request where workspace_id = $1 and kind = 'seat_application'`, [force.city.id]);
    expect(requests).toHaveLength(2);
    const { items } = await list();
    expect(items.map(({ name, sector, district }) => [name, sector, district])).toEqual(expect.arrayContaining([['Rosa', 'business', 'District 2'], [null, null, null]]));
    const rosa = items.find(({ name }) => name === 'Rosa')!;
    expect(rosa.preview.map(({ now, after, verdictAfter }) => [now, after, verdictAfter])).toEqual([[0, 1, 'short'], [0, 1, 'met']]);
    expect(JSON.stringify(items)).not.toContain('rosa@bakery');
    expect((await list({ search: 'BAKERY' })).items).toHaveLength(1);
    const first = await list({ limit: 1 });
    expect([...first.items, ...(await list({ limit: 1, after: first.next! })).items]).toHaveLength(2);
    expect((await rooms.get(ListVacancies).execute(force.staff, { bodyId: force.bodyId })).items.find(({ seat }) => seat === 'Seat 2')).toMatchObject({ applications: 2, openForApplications: true, mayArrange: true });
    expect((await rooms.get(ListVacancies).execute(force.member(0), { bodyId: force.bodyId })).items.every(({ applications }) => applications === 0)).toBe(true);
    expect(await codeOf(rooms.get(ListApplications).execute(force.member(0), force.bodyId, {}))).toBe('access.denied');
  });

  it('S-118 appointed in place: the seat is held, the request answered, the seat no longer open; a second press is refused whole', async () => {
    const rosa = (await list()).items.find(({ name }) => name === 'Rosa')!;
    const nameless = (await list()).items.find(({ name }) => name === null)!;
    expect(await codeOf(rooms.get(AppointApplicant).execute(force.staff, force.bodyId, nameless.id, {}))).toBe('bodies.application.name-missing');
    await rooms.get(AppointApplicant).execute(force.staff, force.bodyId, rosa.id, { reply: 'Welcome.' });
    expect((await list({ state: 'appointed' })).items.map(({ name }) => name)).toEqual(['Rosa']);
    expect(await rooms.database.sql('select state, outcome, reply from casework.request where id = $1', [rosa.requestId])).toEqual([{ state: 'closed', outcome: 'done', reply: 'Welcome.' }]);
    expect(await open()).toEqual(['Seat 3']);
    expect(await codeOf(rooms.get(AppointApplicant).execute(force.staff, force.bodyId, rosa.id, {}))).toBe('bodies.application.settled');
    expect(await codeOf(rooms.get(AppointApplicant).execute(force.staff, force.bodyId, nameless.id, { name: 'Half Written' }))).toBe('bodies.membership.overlap');
    expect((await list()).items.map(({ id }) => id)).toEqual([nameless.id]);
    expect(await rooms.database.sql(`select 1 from directory.party where name = 'Half Written'`)).toEqual([]);
  });

  it('L12 S-122 no column and no field of an application asks for status, birthplace or religion', async () => {
    const columns = await rooms.database.sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'bodies' and table_name in ('application', 'composition_rule', 'seat', 'membership', 'alternate')`);
    expect(columns.map(({ name }) => name).filter((name) => /citizen|immigra|visa|birth|born|religio|status|origin|nationality|declared/.test(name))).toEqual([]);
    await expect(rooms.database.sql(
      `insert into bodies.composition_rule (workspace_id, id, body_id, dimension, at_least, position, set_on) values ($1, gen_random_uuid(), $2, 'immigrant', 8, 9, '2026-11-23')`, [force.city.id, force.bodyId])).rejects.toThrow(/dimension/);
  });

  it('S-117 a hundred applications take as many statements as one', async () => {
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    await list({ limit: 1 });
    for (let n = 0; n < 12; n += 1) await apply(2, { name: `Person ${n}`, contact: null });
    await list({ limit: 100 });
    expect(many.mock.calls.map(([, statements]) => statements.length).filter((count) => count > 1)).toEqual([3, 3]);
    many.mockRestore();
  });
});
