import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MyDuties } from '#libs/platform/duties';
import { countStatements } from '../../../test/support/count-statements.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { AskAccess } from '../access/ask-access.use-case.js';
import { ReadAccess } from '../access/read-access.query.js';
import { KeepMinutes } from '../meeting/keep-minutes.use-case.js';
import { PlanMeeting } from '../meeting/plan-meeting.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 3, rules: { visibility: 'body' } });
});
afterAll(() => rooms.close());

const plan = async (day: string) => (await rooms.get(PlanMeeting).plan(force.staff, force.bodyId, { title: `Meeting of ${day}`, startsAt: `${day}T16:00:00Z`, endsAt: `${day}T17:00:00Z` })).id;
const owed = async (meetingId: string, actor = force.staff) =>
  (await rooms.get(MyDuties).execute(actor, { limit: 200 })).items.filter(({ subjectId }) => subjectId === meetingId).map(({ kind, dueOn, path }) => [kind, dueOn, path]);

describe('what waits at a meeting stands in the one list of whoever has it', () => {
  it('S-138 S-258 what was asked for without a name is the office\'s to arrange two working days ahead, one row a meeting, and names nobody', async () => {
    const id = await plan('2026-12-10');
    const ask = rooms.get(AskAccess);
    expect(await owed(id)).toEqual([]);
    const first = await ask.ask(force.member(1), id, { kind: 'interpretation', language: 'vi' });
    const second = await ask.ask(force.member(2), id, { kind: 'childcare' });
    expect(await owed(id)).toEqual([['bodies.waits-access', '2026-12-08', `meetings/${id}`]]);
    const [row] = await rooms.database.sql<{ row: string }>(`select row_to_json(d)::text as row from duties.duty d where d.subject_id = $1`, [id]);
    for (const person of [force.personIds[1]!, force.personIds[2]!, 'vi"', 'childcare']) expect(row?.row).not.toContain(person);
    await ask.takeBack(force.member(2), id, second.receipt);
    const need = (await rooms.get(ReadAccess).execute(force.staff, id)).needs.find(({ kind }) => kind === 'interpretation')!;
    await ask.arrange(force.staff, id, need.id, { arranged: true, version: need.version });
    expect(await owed(id)).toEqual([]);
    await ask.arrange(force.staff, id, need.id, { arranged: false, version: need.version + 1 });
    expect(await owed(id)).toHaveLength(1);
    await ask.takeBack(force.member(1), id, first.receipt);
    expect(await owed(id)).toEqual([]);
  });

  it('S-138 minutes wait to be written, then to be approved by the next meeting, then for nobody', async () => {
    const id = await meetNow(rooms, force, 3);
    expect(await owed(id)).toEqual([]);
    await rooms.get(PlanMeeting).move(force.member(0), id, { to: 'held', version: 1 });
    expect(await owed(id)).toEqual([]);
    expect(await owed(id, force.member(0))).toEqual([['bodies.waits-minutes', '2026-11-30', `meetings/${id}`]]);
    const minutes = rooms.get(KeepMinutes);
    const { version } = await minutes.save(force.staff, id, { text: 'All were there.' });
    expect(await owed(id, force.member(0))).toHaveLength(1);
    const next = await plan('2027-01-12');
    const sent = await minutes.move(force.staff, id, { to: 'circulated', version });
    expect(await owed(id, force.member(0))).toEqual([]);
    // The next meeting of this committee is the one of December.
    expect(await owed(id)).toEqual([['bodies.waits-approval', '2026-12-10', `meetings/${id}`]]);
    await minutes.move(force.staff, id, { to: 'approved', approvedAtMeetingId: next, version: sent.version });
    expect(await owed(id)).toEqual([]);
  });

  it('the list is one statement, whatever is in it; called off, a meeting owes nothing', async () => {
    const few = await countStatements(rooms, () => rooms.get(MyDuties).execute(force.staff, {}));
    const ids = await Promise.all(['2027-02-02', '2027-02-09', '2027-02-16', '2027-02-23'].map(plan));
    for (const id of ids) await rooms.get(AskAccess).ask(force.member(1), id, { kind: 'transport' });
    const many = await countStatements(rooms, async () => expect((await rooms.get(MyDuties).execute(force.staff, {})).items.length).toBeGreaterThanOrEqual(4));
    expect([few, many]).toEqual([1, 1]);
    await rooms.get(PlanMeeting).move(force.staff, ids[0]!, { to: 'cancelled', reason: 'Snow', version: 1 });
    expect(await owed(ids[0]!)).toEqual([]);
  });
});
