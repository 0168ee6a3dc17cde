import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { localTime, newId, Problem } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { OpenBody } from '../body/open-body.use-case.js';
import { ListMeetings } from '../meeting/list-meetings.query.js';
import { PlanMeeting } from '../meeting/plan-meeting.use-case.js';
import { ReadMeeting } from '../meeting/read-meeting.query.js';
import { JoinMeeting } from './join-meeting.use-case.js';
import { KeepSeries } from './keep-series.use-case.js';
import { ListSeries } from './list-series.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
});
beforeEach(async () => {
  force = await seatTaskForce(rooms, { seats: 2 });
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const MONTHLY = { title: 'Task force', rule: 'FREQ=MONTHLY;BYDAY=2TU', startsOn: '2026-12-01', startsTime: '10:00', minutes: 90, place: 'Library', zone: 'America/Chicago' };
const plan = (more: object = {}) => rooms.get(KeepSeries).plan(force.staff, force.bodyId, { ...MONTHLY, ...more });
const coming = async (actor = force.staff, more: object = {}) => (await rooms.get(ListMeetings).execute(actor, { bodyId: force.bodyId, limit: 100, ...more })).items;
const series = async () => (await rooms.get(ListSeries).execute(force.staff, force.bodyId, {})).items;

describe('meetings that recur', () => {
  it('S-045 S-095 S-138 every second Tuesday of the month stands for a year, at the same time by the wall', async () => {
    const { planned } = await plan();
    const rows = await coming();
    expect(planned).toBe(12);
    expect(rows.map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 10)).slice(0, 4)).toEqual(['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09']);
    expect(new Set(rows.map(({ startsAt }) => localTime(new Date(startsAt), 'America/Chicago')))).toEqual(new Set(['10:00']));
    expect(await series()).toMatchObject([{ rule: 'FREQ=MONTHLY;BYDAY=2TU', nextOn: '2026-12-08', coming: 12, state: 'running' }]);
  });

  it.each([['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'impossible'], ['FREQ=DAILY', 'too-often'], ['every Tuesday', 'rule']])('S-045 %s: bodies.series.%s, and nothing is planned', async (rule, fault) => {
    expect(await codeOf(plan({ rule }))).toBe(`bodies.series.${fault}`);
    expect(await codeOf(rooms.get(ListSeries).preview(force.staff, { rule, startsOn: '2026-12-01' }))).toBe(`bodies.series.${fault}`);
    expect([await coming(), await series()]).toEqual([[], []]);
  });

  it('S-045 a change of the series moves what nobody moved by hand; a moved one keeps the day the series gave it', async () => {
    const { id } = await plan();
    const [first, second] = await coming();
    await rooms.get(PlanMeeting).change(force.staff, first!.id, { title: 'Task force', startsAt: '2026-12-10T16:00:00Z', endsAt: '2026-12-10T17:30:00Z', zone: 'America/Chicago', place: 'Museum', version: 1 });
    const { zone, rule, startsOn, ...terms } = MONTHLY;
    await rooms.get(KeepSeries).change(force.staff, id, { ...terms, startsTime: '14:00', version: 2 });
    expect(await rooms.get(ReadMeeting).execute(force.staff, first!.id)).toMatchObject({ place: 'Museum', occurrenceOn: '2026-12-08', seriesId: id });
    const moved = await rooms.get(ReadMeeting).execute(force.staff, second!.id);
    expect(localTime(new Date(moved.startsAt), zone)).toBe('14:00');
    await expect(rooms.get(KeepSeries).change(force.staff, id, { ...terms, title: 'Mine', version: 2 })).rejects.toMatchObject({ kind: 'stale', details: { current: { startsTime: '14:00' } } });
    expect([rule, startsOn]).toEqual([MONTHLY.rule, MONTHLY.startsOn]);
  });

  it('S-045 ending a series calls off what comes after the day, with the reason, and keeps what was before', async () => {
    const { id } = await plan();
    await rooms.get(KeepSeries).end(force.staff, id, { fromOn: '2027-02-01', reason: 'The work is done', version: 2 });
    expect((await coming()).map(({ startsAt }) => new Date(startsAt).toISOString().slice(0, 10))).toEqual(['2026-12-08', '2027-01-12']);
    expect(await series()).toMatchObject([{ state: 'ended', endedOn: '2027-02-01', coming: 2 }]);
    expect(await codeOf(rooms.get(KeepSeries).end(force.staff, id, { fromOn: '2027-01-01', reason: 'Again', version: 3 }))).toBe('bodies.series.ended');
  });

  it('S-045 one called off stays called off, and holding one fills the year up again without doubles', async () => {
    await plan({ startsOn: '2026-11-01' });
    const [first, second] = await coming();
    await rooms.get(PlanMeeting).move(force.staff, second!.id, { to: 'cancelled', reason: 'Snow', version: 1 });
    const before = await rooms.database.sql<{ count: string }>('select count(*) from bodies.meeting where body_id = $1', [force.bodyId]);
    await rooms.get(PlanMeeting).move(force.staff, first!.id, { to: 'held', version: 1 });
    const after = await rooms.database.sql<{ count: string }>('select count(*) from bodies.meeting where body_id = $1', [force.bodyId]);
    expect(after).toEqual(before);
    const dates = await rooms.database.sql<{ twice: string }>('select occurrence_on as twice from bodies.meeting where body_id = $1 group by 1 having count(*) > 1', [force.bodyId]);
    expect(dates).toEqual([]);
  });
});

describe('joint meetings', () => {
  it('S-138 members of each body find it among theirs; a private partner is named to nobody who may not see it', async () => {
    const { id: partner } = await rooms.get(OpenBody).execute(force.staff, { caseId: force.caseId, kind: 'committee', name: 'Quiet committee', visibility: 'body' });
    const { id } = await rooms.get(PlanMeeting).plan(force.staff, force.bodyId, { title: 'Joint meeting', startsAt: '2026-12-03T16:00:00Z', endsAt: '2026-12-03T17:00:00Z' });
    const guest = { ...force.member(1), grants: [{ role: 'member', scopeKind: 'body' as const, scopeId: partner }] };
    const mine = async () => (await rooms.get(ListMeetings).execute(guest, { mine: 'yes' })).items.map(({ title }) => title);
    expect(await mine()).toEqual([]);
    expect(await codeOf(rooms.get(JoinMeeting).execute(force.staff, id, [force.bodyId]))).toBe('bodies.meeting.joins-itself');
    expect(await codeOf(rooms.get(JoinMeeting).execute(force.staff, id, [newId()]))).toBe('bodies.body.absent');
    await rooms.get(JoinMeeting).execute(force.staff, id, [partner]);
    expect(await mine()).toEqual(['Joint meeting']);
    expect((await rooms.get(ReadMeeting).execute(guest, id)).partners).toEqual([{ id: partner, name: 'Quiet committee' }]);
    expect((await rooms.get(ReadMeeting).execute(force.member(1), id)).partners).toEqual([]);
    await rooms.get(JoinMeeting).execute(force.staff, id, []);
    expect(await mine()).toEqual([]);
  });
});

describe('lists', () => {
  it('S-045 ten thousand meetings are one statement a page, searched by words', async () => {
    await rooms.database.sql(`insert into bodies.meeting (workspace_id, id, body_id, title, starts_at, ends_at, zone, state)
      select $1, gen_random_uuid(), $2, 'Meeting ' || n, timestamptz '2027-01-01T16:00Z' + n * interval '1 hour', timestamptz '2027-01-01T17:00Z' + n * interval '1 hour', 'America/Chicago', 'planned'
      from generate_series(1, 10000) n`, [force.city.id, force.bodyId]);
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    const page = await rooms.get(ListMeetings).execute(force.staff, { limit: 50 });
    expect(many.mock.calls.reduce((sum, [, statements]) => sum + statements.length, 0)).toBe(1);
    many.mockRestore();
    expect([page.items.length, page.next === null]).toEqual([50, false]);
    expect((await coming(force.staff, { q: 'meeting 9999' })).map(({ title }) => title)).toEqual(['Meeting 9999']);
    expect(await coming(force.staff, { q: '100%' })).toEqual([]);
  });
});
