import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { localTime, newId, Problem } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { OpenBody } from '../body/open-body.use-case.js';
import { ListMeetings } from '../meeting/list-meetings.query.js';
import { PlanMeeting } from '../meeting/plan-meeting.use-case.js';
import { ReadMeeting } from '../meeting/read-meeting.query.js';
import { KeepAgenda } from '../meeting/keep-agenda.use-case.js';
import { ContinueSeries } from './continue-series.use-case.js';
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

describe('a series from a day on', () => {
  const next = { title: 'Task force', rule: 'FREQ=MONTHLY;BYDAY=1MO', fromOn: '2027-02-01', startsTime: '14:00', minutes: 60, place: 'City Hall' };
  const go = (id: string, more: object = {}) => rooms.get(ContinueSeries).execute(force.staff, id, { ...next, version: 2, ...more });
  const rows = () => rooms.database.sql<{ day: string; state: string; series_id: string; id: string }>(
    `select occurrence_on::text as day, state, series_id, id from bodies.meeting where body_id = $1 order by occurrence_on, state`, [force.bodyId]);

  it('S-045 S-095 another rule, time and place hold from the day on; earlier meetings stay, later ones find the nearest new day with their agenda', async () => {
    const { id } = await plan();
    const before = await rows();
    await rooms.get(KeepAgenda).add(force.staff, before[2]!.id, { title: 'Budget' });
    const { id: nextId, ...counts } = await go(id);
    expect(counts).toEqual({ kept: 10, planned: 2, calledOff: 0 });
    const after = await rows();
    expect(after.slice(0, 3).map(({ day }) => day)).toEqual(['2026-12-08', '2027-01-12', '2027-02-01']);
    expect(after.map(({ series_id }) => series_id)).toEqual([id, id, ...Array.from({ length: 12 }, () => nextId)]);
    const february = await rooms.get(ReadMeeting).execute(force.staff, before[2]!.id);
    expect(february).toMatchObject({ occurrenceOn: '2027-02-01', place: 'City Hall', agenda: [{ title: 'Budget' }] });
    expect(localTime(new Date(february.startsAt), 'America/Chicago')).toBe('14:00');
    expect(await series()).toMatchObject([{ id, state: 'ended', endedOn: '2027-02-01', coming: 2 }, { id: nextId, state: 'running', continuesId: id, coming: 12 }]);
    expect(await rooms.get(ListSeries).one(force.staff, nextId)).toMatchObject({ rule: next.rule, place: 'City Hall', coming: 12 });
    expect(await codeOf(rooms.get(ListSeries).one(force.staff, force.bodyId))).toBe('bodies.series.absent');
    expect((await coming(force.staff, { seriesId: id })).map(({ id: one }) => one)).toEqual(before.slice(0, 2).map(({ id: one }) => one));
    expect(await codeOf(go(id, { version: 3 }))).toBe('bodies.series.ended');
  });

  it('S-045 one moved by hand stays where it was put, one called off stays called off, and no month has two', async () => {
    const { id } = await plan();
    const before = await rows();
    await rooms.get(PlanMeeting).change(force.staff, before[3]!.id, { title: 'Task force', startsAt: '2027-03-11T16:00:00Z', endsAt: '2027-03-11T17:30:00Z', zone: 'America/Chicago', place: 'Museum', version: 1 });
    await rooms.get(PlanMeeting).move(force.staff, before[4]!.id, { to: 'cancelled', reason: 'Election day', version: 1 });
    await go(id, { rule: MONTHLY.rule });
    expect(await rooms.get(ReadMeeting).execute(force.staff, before[3]!.id)).toMatchObject({ place: 'Museum', startsAt: '2027-03-11T16:00:00Z' });
    const after = await rows();
    expect(after.filter(({ day }) => day.startsWith('2027-04'))).toMatchObject([{ id: before[4]!.id, state: 'cancelled' }]);
    expect(new Set(after.map(({ day }) => day.slice(0, 7))).size).toBe(after.length);
  });

  it.each([
    [{ rule: 'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30' }, 'bodies.series.impossible'], [{ rule: 'FREQ=DAILY' }, 'bodies.series.too-often'], [{ fromOn: '2020-01-01' }, 'bodies.series.from-past'],
    [{ rule: 'FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO' }, 'bodies.meeting.reason-missing'], [{ version: 1 }, 'work.row.stale'],
  ])('S-045 D9 %j: %s, and nothing is half-written', async (more, code) => {
    const { id } = await plan();
    const before = [await rows(), await series()];
    expect(await codeOf(go(id, more))).toBe(code);
    expect([await rows(), await series()]).toEqual(before);
  });

  it('S-045 fewer days than meetings: the rest is called off with the reason', async () => {
    const { id } = await plan();
    expect(await go(id, { rule: 'FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO', reason: 'Twice a year is enough' })).toMatchObject({ kept: 2, planned: 0, calledOff: 8 });
    expect((await coming()).length).toBe(4);
  });
});
