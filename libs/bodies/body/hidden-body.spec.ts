import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { PlanMeeting } from '../meeting/plan-meeting.use-case.js';
import { ChangeBody } from './change-body.use-case.js';
import { OpenBody } from './open-body.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 1, rules: { visibility: 'public' } });
});
afterAll(() => rooms.close());

describe('a body that others may not see', () => {
  it.each([['public', 1], ['body', 0], ['staff', 0]] as const)('S-038 the next date of the planning process, which every participant reads, tells of a meeting of a body of visibility %s: %i', async (visibility, told) => {
    const { id } = await rooms.get(OpenBody).execute(force.staff, { caseId: force.caseId, parentId: force.bodyId, kind: 'subcommittee', name: `Quiet ${visibility}`, visibility });
    const meeting = await rooms.get(PlanMeeting).plan(force.staff, id, { title: 'Secret matter', startsAt: '2026-12-03T16:00:00Z', endsAt: '2026-12-03T17:00:00Z' });
    expect(await rooms.database.sql('select what from casework.expected_date where subject_id = $1', [meeting.id])).toHaveLength(told);
  });

  it('S-038 a body that is hidden later takes the dates of its meetings along, and brings them back when it is shown again', async () => {
    const { id } = await rooms.get(OpenBody).execute(force.staff, { caseId: force.caseId, parentId: force.bodyId, kind: 'subcommittee', name: 'Sometimes quiet', visibility: 'public' });
    await rooms.get(PlanMeeting).plan(force.staff, id, { title: 'Open matter', startsAt: '2026-12-04T16:00:00Z', endsAt: '2026-12-04T17:00:00Z' });
    const told = async (): Promise<number> => (await rooms.database.sql("select 1 from casework.expected_date where what = 'Open matter'")).length;
    const shown = await told();
    const first = await rooms.get(ChangeBody).execute(force.staff, id, { version: 1, name: 'Sometimes quiet', kind: 'subcommittee', visibility: 'staff' });
    const hidden = await told();
    await rooms.get(ChangeBody).execute(force.staff, id, { version: first.version, name: 'Sometimes quiet', kind: 'subcommittee', visibility: 'public' });
    expect([shown, hidden, await told()]).toEqual([1, 0, 1]);
  });
});
