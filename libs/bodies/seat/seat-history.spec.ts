import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { ChangeMembership } from './change-membership.use-case.js';
import { InviteMember } from './invite-member.use-case.js';
import { KeepAlternates } from './keep-alternates.use-case.js';
import { KeepSeats } from './keep-seats.use-case.js';
import { ReadSeatHistory } from './read-seat-history.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 2, filled: 0, rules: { termMonths: 24 } });
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const history = (seat: number, actor = force.staff) => rooms.get(ReadSeatHistory).execute(actor, force.bodyId, force.seatIds[seat]!);
const sit = (seat: number, name: string, more: object = {}) => rooms.get(InviteMember).seat(force.staff, force.bodyId, force.seatIds[seat]!, { name, ...more });

describe('history of a seat', () => {
  it('S-121 a term that is moved, ended and followed keeps every word of what it said', async () => {
    const { id } = await sit(0, 'Ada', { fromOn: '2025-01-01' });
    const change = rooms.get(ChangeMembership);
    await change.changeTerm(force.staff, force.bodyId, id, { fromOn: '2025-01-01', toOn: '2027-06-30', version: 1 });
    await change.end(force.staff, force.bodyId, id, { reason: 'resigned', on: '2026-11-01', version: 2 });
    await sit(0, 'Bo');
    const { terms } = await history(0);
    expect(terms.map(({ name, fromOn, toOn, state, endReason }) => [name, fromOn, toOn, state, endReason])).toEqual([
      ['Bo', '2026-11-23', '2028-11-23', 'active', null], ['Ada', '2025-01-01', '2026-11-01', 'ended', 'resigned'],
    ]);
    expect(terms[1]!.before.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([['2025-01-01', '2027-01-01'], ['2025-01-01', '2027-06-30']]);
    const may = await rooms.database.sql(`select has_table_privilege('commonplan_app', t, 'delete') as gone, has_table_privilege('commonplan_app', t, 'update') as rewritten
      from unnest(array['bodies.term_past', 'bodies.membership']) t`);
    expect(may).toEqual([{ gone: false, rewritten: false }, { gone: false, rewritten: true }]);
  });

  it('S-121 staggered: in the middle of a term somebody serves out the rest, and who follows gets a whole one', async () => {
    await rooms.get(KeepSeats).change(force.staff, force.bodyId, force.seatIds[1]!, { label: 'Seat 2', cycleOn: '2027-07-01', route: 'appointed', version: 1 });
    const { id } = await sit(1, 'Cy');
    const { id: next } = await rooms.get(ChangeMembership).renew(force.staff, force.bodyId, id, {});
    const { terms, cycleOn } = await history(1);
    expect(cycleOn).toBe('2027-07-01');
    expect(terms.map(({ membershipId, fromOn, toOn, partial, renewal }) => [membershipId, fromOn, toOn, partial, renewal])).toEqual([
      [next, '2027-07-01', '2029-07-01', false, true], [id, '2026-11-23', '2027-07-01', true, false],
    ]);
  });

  it('S-128 alternates of a seat: named, never the holder, never twice at once, kept when they end', async () => {
    const keep = rooms.get(KeepAlternates);
    const { id } = await keep.name(force.staff, force.bodyId, force.seatIds[0]!, { name: 'Eve' });
    const [alternate] = (await history(0)).alternates;
    expect(alternate).toMatchObject({ id, name: 'Eve', now: true });
    expect(await codeOf(keep.name(force.staff, force.bodyId, force.seatIds[0]!, { personId: alternate!.personId }))).toBe('bodies.alternate.twice');
    const holder = (await history(0)).terms[0]!.personId;
    expect(await codeOf(keep.name(force.staff, force.bodyId, force.seatIds[0]!, { personId: holder }))).toBe('bodies.alternate.holds-seat');
    await keep.end(force.staff, force.bodyId, id);
    expect((await history(0)).alternates).toMatchObject([{ id, now: false }]);
  });

  it('names of those only suggested or refused are for those who fill seats; nothing of overlapping terms is half written', async () => {
    await rooms.get(InviteMember).invite(force.staff, force.bodyId, force.seatIds[1]!, { name: 'Fay', suggestOnly: true });
    const member = { ...force.member(1), personId: null };
    expect((await history(1)).terms.map(({ name }) => name)).toContain('Fay');
    expect((await history(1, member)).terms.map(({ name }) => name)).not.toContain('Fay');
    const rows = () => rooms.database.sql('select count(*)::int as n from bodies.membership where workspace_id = $1', [force.city.id]);
    const before = await rows();
    expect(await codeOf(sit(0, 'Gil', { fromOn: '2027-01-01', email: 'gil@partner.invalid' }))).toBe('bodies.membership.overlap');
    expect(await rows()).toEqual(before);
    expect(await rooms.database.sql('select 1 from directory.party where name = $1', ['Gil'])).toEqual([]);
  });
});
