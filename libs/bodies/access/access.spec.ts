import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { PlanMeeting } from '../meeting/plan-meeting.use-case.js';
import { AskAccess } from './ask-access.use-case.js';
import { ReadAccess } from './read-access.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 3, rules: { visibility: 'body' } });
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const plan = async () => (await rooms.get(PlanMeeting).plan(force.staff, force.bodyId, { title: 'December', startsAt: '2026-12-10T16:00:00Z', endsAt: '2026-12-10T17:00:00Z' })).id;
const read = (id: string, actor = force.staff) => rooms.get(ReadAccess).execute(actor, id);

describe('what people need to be able to come', () => {
  it('S-258 S-261 members ask, the organizer sees numbers only; others see what is arranged', async () => {
    const id = await plan();
    const ask = rooms.get(AskAccess);
    await ask.ask(force.member(1), id, { kind: 'interpretation', language: 'am' });
    const { receipt } = await ask.ask(force.member(2), id, { kind: 'interpretation', language: 'am' });
    await ask.ask(force.member(2), id, { kind: 'childcare' });
    expect((await read(id)).needs.map(({ kind, language, asked }) => [kind, language, asked])).toEqual([['childcare', null, 1], ['interpretation', 'am', 2]]);
    expect((await read(id, force.member(1))).needs).toEqual([]);
    await ask.takeBack(force.member(2), id, receipt);
    expect(await codeOf(ask.takeBack(force.member(2), id, receipt))).toBe('bodies.access.absent');
    const [, interpreter] = (await read(id)).needs;
    expect(interpreter).toMatchObject({ asked: 1, arranged: false });
    await ask.arrange(force.staff, id, interpreter!.id, { arranged: true, version: 1 });
    expect(await codeOf(ask.arrange(force.staff, id, interpreter!.id, { arranged: false, version: 1 }))).toBe('bodies.access.changed');
    expect((await read(id, force.member(1))).needs).toMatchObject([{ kind: 'interpretation', language: 'am', asked: null, arranged: true, used: null }]);
    expect(await codeOf(ask.arrange(force.member(1), id, interpreter!.id, { arranged: true, version: 2 }))).toBe('access.denied');
  });

  it('S-258 nobody who asked is in the trail, and the receipts go when the meeting is over; S-256 what was used stays as a number', async () => {
    const id = await plan();
    await rooms.get(AskAccess).ask(force.member(1), id, { kind: 'interpretation', language: 'so' });
    const trail = await rooms.database.sql<{ row: string }>(`select row_to_json(e)::text as row from audit.entry e where e::text like '%bodies.access.ask%'`);
    expect(trail.length).toBeGreaterThan(0);
    for (const { row } of trail) for (const who of [force.member(1).personId, force.member(1).accountId]) if (who !== null) expect(row).not.toContain(who);
    const receipts = () => rooms.database.sql('select 1 from bodies.access_receipt r join bodies.access_need n on n.workspace_id = r.workspace_id and n.id = r.need_id where n.meeting_id = $1', [id]);
    expect(await receipts()).toHaveLength(1);
    await rooms.get(PlanMeeting).move(force.staff, id, { to: 'held', version: 1 });
    expect(await receipts()).toEqual([]);
    const [need] = (await read(id)).needs;
    await rooms.get(AskAccess).arrange(force.staff, id, need!.id, { arranged: true, used: 4, version: 1 });
    expect((await read(id)).needs).toMatchObject([{ asked: 1, used: 4 }]);
    expect(await codeOf(rooms.get(AskAccess).ask(force.member(1), id, { kind: 'venue' }))).toBe('bodies.meeting.closed');
  });

  it('S-258 a language belongs to interpretation alone, and who may not see the meeting cannot ask', async () => {
    const id = await plan();
    const ask = rooms.get(AskAccess);
    expect(await codeOf(ask.ask(force.member(1), id, { kind: 'interpretation' }))).toBe('bodies.access.language');
    expect(await codeOf(ask.ask(force.member(1), id, { kind: 'childcare', language: 'es' }))).toBe('bodies.access.language');
    const stranger = { ...force.member(1), grants: [{ role: 'member', scopeKind: 'body' as const, scopeId: newId() }] };
    expect(await codeOf(ask.ask(stranger, id, { kind: 'venue' }))).toBe('bodies.meeting.absent');
    expect(await codeOf(read(id, stranger))).toBe('bodies.meeting.absent');
  });
});
