import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, Problem, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { actorWith } from '../../../test/support/cities.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { InviteMember } from '../seat/invite-member.use-case.js';
import { KeepSeats } from '../seat/keep-seats.use-case.js';
import { SectorsAtTable } from '../seat/sectors-at-table.query.js';
import { ChangeBody } from './change-body.use-case.js';
import { KeepAims } from './keep-aims.use-case.js';
import { ListBodies } from './list-bodies.query.js';
import { OpenBody } from './open-body.use-case.js';
import { ReadBody } from './read-body.query.js';
import { ReadRoster } from './read-roster.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
let staff: Actor;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 5, filled: 3 });
  ({ staff } = force);
});
afterAll(() => rooms.close());

const under = (name: string, more: object = {}) => rooms.get(OpenBody).execute(staff, { kind: 'subcommittee', name, parentId: force.bodyId, ...more });
const read = (id: string, actor = staff) => rooms.get(ReadBody).execute(actor, id);
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));

describe('task force and subcommittees', () => {
  it('S-032 S-033 S-034 subcommittees on issue areas take their rules from the task force, and a member may sit on several', async () => {
    const areaId = newId();
    await rooms.database.sql(`insert into convening.issue_area (workspace_id, id, case_id, name, position) values ($1, $2, $3, 'Public safety', 1)`, [force.city.id, areaId, force.caseId]);
    const before = await read(force.bodyId);
    await rooms.get(ChangeBody).execute(staff, force.bodyId, { name: before.name, kind: 'task_force', openMeetingsLaw: 'yes', majorityRule: 'absolute', version: before.version });
    const safety = await under('Safety', { issueAreaIds: [areaId] });
    const schools = await under('Schools', { issueAreaIds: [areaId] });
    expect(await read(safety.id)).toMatchObject({ openMeetingsLaw: 'yes', majorityRule: 'absolute', parent: { id: force.bodyId }, issueAreas: [{ id: areaId, name: 'Public safety' }] });
    expect((await read(force.bodyId)).children.map(({ name }) => name)).toEqual(['Safety', 'Schools']);
    const person = force.personIds[0]!;
    for (const body of [safety, schools]) {
      const { ids } = await rooms.get(KeepSeats).add(staff, body.id, { seats: [{ label: 'Chair', chair: true }] });
      await rooms.get(InviteMember).seat(staff, body.id, ids[0]!, { personId: person });
    }
    const both = await rooms.database.sql(`select 1 from identity.grant_row where person_id = $1 and role = 'chair' and scope_id = any($2::uuid[])`, [person, [safety.id, schools.id]]);
    expect(both).toHaveLength(2);
  });

  it('S-033 the database keeps the tree free of circles, however they are tried', async () => {
    const one = await under('One');
    const two = await rooms.get(OpenBody).execute(staff, { kind: 'subcommittee', name: 'Two', parentId: one.id });
    const three = await rooms.get(OpenBody).execute(staff, { kind: 'subcommittee', name: 'Three', parentId: two.id });
    const move = (id: string, parentId: string) => rooms.get(ChangeBody).execute(staff, id, { name: 'x', kind: 'subcommittee', parentId, version: 1 });
    expect(await codeOf(move(one.id, three.id))).toBe('bodies.body.circle');
    expect(await codeOf(move(one.id, one.id))).toBe('bodies.body.circle');
    await expect(rooms.database.sql('update bodies.body set parent_id = $2 where id = $1', [one.id, three.id])).rejects.toThrow(/stand above itself/);
    const [left, right] = [await under('Left'), await under('Right')];
    const crossed = await Promise.all([codeOf(move(left.id, right.id)), codeOf(move(right.id, left.id))]);
    expect(crossed.toSorted()).toEqual(['bodies.body.circle', 'none']);
  });

  it('two at one charter: the second gets both texts', async () => {
    const { id } = await under('Housing', { charge: 'As it was' });
    const change = (charge: string) => rooms.get(ChangeBody).execute(staff, id, { name: 'Housing', kind: 'subcommittee', charge, version: 1 });
    await change('As the first wrote it');
    await expect(change('As the second wrote it')).rejects.toMatchObject({ kind: 'stale', details: { current: { charge: 'As the first wrote it' } } });
    expect((await read(id)).charge).toBe('As the first wrote it');
  });

  it('a bad charter is refused whole', async () => {
    const open = (more: object) => codeOf(rooms.get(OpenBody).execute(staff, { kind: 'board', name: 'Refused', ...more }));
    expect(await open({ quorum: { kind: 'fixed' } })).toBe('bodies.body.quorum-unset');
    expect(await open({ formedOn: '2026-05-01', sunsetOn: '2026-05-01' })).toBe('bodies.body.dates');
    expect(await open({ issueAreaIds: [newId()] })).toBe('bodies.issue-area.absent');
    expect(await open({ caseId: newId() })).toBe('casework.case.absent');
    expect((await rooms.get(ListBodies).execute(staff, { search: 'refused' })).items).toEqual([]);
  });
});

describe('who is at the table', () => {
  it('S-003 the convener sees which sectors are there and which are not, over all bodies of a process', async () => {
    const own = await seatTaskForce(rooms, { seats: 1 });
    const { ids } = await rooms.get(KeepSeats).add(own.staff, own.bodyId, { seats: [
      { label: 'Chamber', sector: 'business' }, { label: 'Labor council', sector: 'labor' }, { label: 'Clergy', sector: 'faith' },
      { label: 'City', organizationId: own.city.organizationId },
    ] });
    await rooms.get(InviteMember).seat(own.staff, own.bodyId, ids[0]!, { name: 'Bea' });
    await rooms.get(InviteMember).invite(own.staff, own.bodyId, ids[1]!, { name: 'Lou', email: 'lou@union.invalid' });
    await rooms.get(InviteMember).seat(own.staff, own.bodyId, ids[3]!, { name: 'Cy' });
    const { sectors, missing } = await rooms.get(SectorsAtTable).execute(own.staff, { caseId: own.caseId });
    const standing = Object.fromEntries(sectors.map(({ code, coverage }) => [code, coverage]));
    expect(standing).toMatchObject({ business: 'at_table', government: 'at_table', labor: 'invited', faith: 'seat_empty', education: 'missing', consulate: 'missing' });
    expect(missing).toEqual(expect.arrayContaining(['labor', 'faith', 'education']));
    const page = await rooms.get(ReadBody).execute(own.staff, own.bodyId);
    expect(page.checks.filter(({ code }) => code === 'sector').map(({ ok, values }) => [values['sector'], ok])).toEqual([['government', true], ['business', true], ['faith', false], ['labor', false]]);
  });
});

describe('representation aims', () => {
  it('S-004 S-122 an aim is attested for the whole body only, and nothing anywhere says more', async () => {
    const { id } = await rooms.get(KeepAims).set(staff, force.bodyId, { statement: 'At least 8 of 15 members came from abroad' });
    const attest = (met: boolean, attestedOn: string) => rooms.get(KeepAims).attest(staff, force.bodyId, id, { met, attestedBy: 'Mayor', attestedOn });
    expect((await read(force.bodyId)).aims).toEqual([{ id, statement: 'At least 8 of 15 members came from abroad', met: null, attestedBy: null, attestedOn: null }]);
    await attest(false, '2026-10-01');
    await attest(true, '2026-11-20');
    expect((await read(force.bodyId)).aims).toEqual([{ id, statement: 'At least 8 of 15 members came from abroad', met: true, attestedBy: 'Mayor', attestedOn: '2026-11-20' }]);
    const columns = await rooms.database.sql<{ name: string }>(`select column_name as name from information_schema.columns where table_schema = 'bodies' and table_name in ('aim', 'aim_attestation')`);
    expect(columns.map(({ name }) => name).filter((name) => /seat|person|member|count|share|note/.test(name))).toEqual([]);
    const trail = await rooms.database.sql<{ after: object }>(`select c.after from audit.change c join audit.entry e using (workspace_id, id) where e.action = 'bodies.aim.attest'`);
    expect(trail.map(({ after }) => Object.keys(after).toSorted())).toEqual([['attestedBy', 'attestedOn'], ['attestedBy', 'attestedOn']]);
    expect(await rooms.database.sql('select 1 from bodies.aim_attestation where aim_id = $1', [id])).toHaveLength(1);
    await rooms.get(KeepAims).retire(staff, force.bodyId, id);
    expect((await read(force.bodyId)).aims).toEqual([]);
    expect(await codeOf(attest(true, '2026-11-21'))).toBe('bodies.aim.retired');
  });
});

describe('who sees what', () => {
  it('a private subcommittee is shown to its members and staff, never by its public parent or in lists', async () => {
    const hidden = await under('Candidates', { visibility: 'body' });
    const head = await read(force.bodyId);
    await rooms.get(ChangeBody).execute(staff, force.bodyId, { name: head.name, kind: 'task_force', visibility: 'public', version: head.version });
    const outside = force.member(1);
    const inside = actorWith(force.city.id, 'member', {}, { scopeKind: 'body', scopeId: hidden.id });
    expect((await read(force.bodyId, outside)).children.map(({ id }) => id)).not.toContain(hidden.id);
    expect((await rooms.get(ListBodies).execute(outside, {})).items.map(({ id }) => id)).not.toContain(hidden.id);
    expect(await codeOf(read(hidden.id, outside))).toBe('bodies.body.absent');
    expect((await read(hidden.id, inside)).name).toBe('Candidates');
    expect((await read(force.bodyId)).children.map(({ id }) => id)).toContain(hidden.id);
  });

  it('closing a body closes its meetings and motions in the search, in the same commit', async () => {
    const open = await seatTaskForce(rooms, { seats: 1, rules: { visibility: 'public' } });
    await meetNow(rooms, open, 1);
    const found = () => rooms.database.sql<{ kind: string; visibility: string }>('select kind, visibility from search.entry where body_id = $1 order by kind', [open.bodyId]);
    expect(await found()).toEqual([{ kind: 'body', visibility: 'public' }, { kind: 'meeting', visibility: 'public' }]);
    await rooms.get(ChangeBody).execute(open.staff, open.bodyId, { name: 'Closed', kind: 'board', visibility: 'staff', version: 1 });
    expect(await found()).toEqual([{ kind: 'body', visibility: 'staff' }, { kind: 'meeting', visibility: 'staff' }]);
  });

  it('S-038 a roster is public once published, with names and organizations and no way to reach anybody', async () => {
    const roster = () => rooms.get(ReadRoster).execute(force.city.id, force.bodyId);
    expect(await codeOf(roster())).toBe('bodies.body.absent');
    const head = await read(force.bodyId);
    await rooms.get(ChangeBody).execute(staff, force.bodyId, { name: head.name, kind: 'task_force', visibility: 'public', rosterPublished: true, version: head.version });
    const shown = await roster();
    expect(shown.seats.map(({ name }) => name)).toEqual(['Member One', 'Member Two', 'Member Three', null, null]);
    expect(JSON.stringify(shown)).not.toMatch(/invalid|email|phone/);
  });

  it('members read and do not arrange; strangers of another city find nothing', async () => {
    expect(await codeOf(rooms.get(OpenBody).execute(force.member(0), { kind: 'board', name: 'Mine' }))).toBe('access.denied');
    expect(await codeOf(rooms.get(KeepSeats).add(force.member(0), force.bodyId, { seats: [{ label: 'x' }] }))).toBe('access.denied');
    const other = await seatTaskForce(rooms, { seats: 1 });
    expect(await codeOf(read(force.bodyId, other.staff))).toBe('bodies.body.absent');
  });
});

describe('pages', () => {
  it('S-117 a body of 100 seats is read with as many statements as one of 5, and lists are paged', async () => {
    const big = await seatTaskForce(rooms, { seats: 100, filled: 2 });
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    await read(force.bodyId);
    const page = await rooms.get(ReadBody).execute(big.staff, big.bodyId);
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([5, 5]);
    many.mockRestore();
    expect(page.seats).toHaveLength(100);
    expect(page.checks.find(({ code }) => code === 'quorum')).toEqual({ code: 'quorum', ok: false, values: { filled: 2, needed: 51 } });
    for (const name of ['Alpha', 'Beta', 'Gamma']) await rooms.get(OpenBody).execute(big.staff, { kind: 'board', name });
    const first = await rooms.get(ListBodies).execute(big.staff, { limit: 2 });
    const second = await rooms.get(ListBodies).execute(big.staff, { limit: 2, after: first.next! });
    expect([...first.items, ...second.items].map(({ name }) => name.split(' ')[0])).toEqual(['Alpha', 'Beta', 'Gamma', 'Task']);
    expect(second.next).toBeNull();
    expect(second.items[1]).toMatchObject({ seats: 100, filled: 2 });
  });
});
