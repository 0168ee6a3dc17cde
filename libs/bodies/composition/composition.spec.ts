import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Problem } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { ReadBody } from '../body/read-body.query.js';
import { InviteMember } from '../seat/invite-member.use-case.js';
import { KeepSeats } from '../seat/keep-seats.use-case.js';
import { KeepComposition } from './keep-composition.use-case.js';
import { PreviewSeating } from './preview-seating.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
let ids: string[];
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 1 });
  ({ ids } = await rooms.get(KeepSeats).add(force.staff, force.bodyId, { seats: [
    { label: 'Chamber', sector: 'business', route: 'nominated', nominator: 'Chamber of Commerce', district: 'District 1' }, { label: 'Labor', sector: 'labor' }, { label: 'City', organizationId: force.city.organizationId }, { label: 'At large' },
  ] }));
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const set = (request: Parameters<KeepComposition['set']>[2]) => rooms.get(KeepComposition).set(force.staff, force.bodyId, request);

describe('rules of composition', () => {
  it('S-118 by sector, agency and district, with what they would say if somebody were seated', async () => {
    await set({ dimension: 'sector', value: 'business', atLeast: 2 });
    await set({ dimension: 'district', value: 'District 2', atLeast: 1 });
    const agency = await set({ dimension: 'agency', value: force.city.organizationId, atMost: 1 });
    const before = await rooms.get(ReadBody).execute(force.staff, force.bodyId);
    expect(before.composition.map(({ dimension, now, verdict }) => [dimension, now, verdict])).toEqual([['sector', 0, 'short'], ['district', 0, 'short'], ['agency', 0, 'met']]);
    expect(before.seats[1]).toMatchObject({ route: 'nominated', nominator: 'Chamber of Commerce', district: 'District 1' });
    const preview = (seat: number, more: object = {}) => rooms.get(PreviewSeating).execute(force.staff, force.bodyId, ids[seat]!, more);
    expect((await preview(0)).lines.map(({ now, after, verdictAfter }) => [now, after, verdictAfter])).toEqual([[0, 1, 'short'], [0, 0, 'short'], [0, 0, 'met']]);
    expect((await preview(3, { district: 'District 2', organizationId: force.city.organizationId })).lines.map(({ after }) => after)).toEqual([0, 1, 1]);
    await rooms.get(InviteMember).seat(force.staff, force.bodyId, ids[3]!, { name: 'Dana', district: 'District 2' });
    const after = await rooms.get(ReadBody).execute(force.staff, force.bodyId);
    expect(after.composition.map(({ now }) => now)).toEqual([0, 1, 0]);
    await rooms.get(KeepComposition).retire(force.staff, force.bodyId, agency.id);
    expect((await preview(0)).lines).toHaveLength(2);
  });

  it('S-118 what makes no rule is refused, and members may not set one nor look at previews', async () => {
    expect(await codeOf(set({ dimension: 'sector', value: 'business' }))).toBe('bodies.composition.bounds');
    expect(await codeOf(set({ dimension: 'sector', value: 'business', atLeast: 3, atMost: 2 }))).toBe('bodies.composition.bounds');
    expect(await codeOf(set({ dimension: 'sector', value: 'nowhere', atLeast: 1 }))).toBe('bodies.seat.sector-absent');
    expect(await codeOf(set({ dimension: 'agency', value: 'police', atLeast: 1 }))).toBe('bodies.composition.value');
    const member = { ...force.member(0), grants: force.member(0).grants.map((grant) => ({ ...grant, role: 'member' as const })) };
    expect(await codeOf(rooms.get(KeepComposition).set(member, force.bodyId, { dimension: 'district', atLeast: 2 }))).toBe('access.denied');
    expect(await codeOf(rooms.get(PreviewSeating).execute(member, force.bodyId, ids[0]!, {}))).toBe('access.denied');
  });

  it('S-117 a preview in a body of 100 seats takes as many statements as in one of 5', async () => {
    const big = await seatTaskForce(rooms, { seats: 100, filled: 1 });
    await rooms.get(KeepComposition).set(big.staff, big.bodyId, { dimension: 'district', atLeast: 4 });
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    await rooms.get(PreviewSeating).execute(force.staff, force.bodyId, ids[0]!, {});
    await rooms.get(PreviewSeating).execute(big.staff, big.bodyId, big.seatIds[50]!, { district: 'North' });
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([2, 2]);
    many.mockRestore();
  });
});
