import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenBody, PlanMeeting } from '#libs/bodies';
import { Problem } from '#libs/kernel';
import { createMessages } from '#libs/ui';
import { actorWith } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { ExchangeModule } from '../exchange.module.js';
import { fileRefusalSentence, fileRemarkSentence } from './file-remark-sentence.rules.js';
import { ImportMeetings, type MeetingsImported, type MeetingsToImport } from './import-meetings.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
let bodyId: string;
const en = createMessages('en');

beforeAll(async () => {
  rooms = await bootRooms([...BODY_ROOMS, ExchangeModule]);
  force = await seatTaskForce(rooms, { seats: 1 });
});
afterAll(() => rooms.close());

const freshBody = async (): Promise<void> => {
  ({ id: bodyId } = await rooms.get(OpenBody).execute(force.staff, { kind: 'board', name: 'Library board' }));
};
const bring = (text: string, more: Partial<MeetingsToImport> = {}): Promise<MeetingsImported> =>
  rooms.get(ImportMeetings).execute(force.staff, { bytes: Buffer.from(text), filename: 'board.ics', bodyId, ...more });
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const meetings = () => rooms.database.sql<{ title: string; starts_at: Date; ends_at: Date; zone: string; state: string; place: string | null }>(
  'select title, starts_at, ends_at, zone, state, place from bodies.meeting where body_id = $1 order by starts_at', [bodyId]);
const counts = async (): Promise<string> => JSON.stringify(await rooms.database.sql(
  `select (select count(*) from bodies.meeting) as m, (select count(*) from exchange.arrival) as a, (select count(*) from exchange.known_thing) as k, (select count(*) from audit.entry) as t, (select count(*) from queue.outbox) as o, (select count(*) from search.entry) as s`));
const refused = (work: Promise<unknown>): Promise<Problem> => work.then(() => { throw new Error('no problem'); }, (error: unknown) => error as Problem);

const DECEMBER = event('UID:dec', 'DTSTART;TZID=America/New_York:20261207T180000', 'DTEND;TZID=America/New_York:20261207T193000', 'SUMMARY:December\\, all members', 'LOCATION:Library');
const JANUARY = event('UID:jan', 'DTSTART:20270111T150000Z', 'DURATION:PT2H', 'SUMMARY:January');

describe('meetings from a calendar', () => {
  it('S-045 come in with their own zone, the same file again changes nothing, a changed one updates, a vanished one is told', async () => {
    await freshBody();
    expect(await bring(calendar(DECEMBER, JANUARY))).toMatchObject({ outcome: 'imported', added: 2, changed: 0, repaired: [], leftOut: [] });
    expect((await meetings()).map(({ title, starts_at: at, zone, place }) => [title, at.toISOString(), zone, place])).toEqual([
      ['December, all members', '2026-12-07T23:00:00.000Z', 'America/New_York', 'Library'], ['January', '2027-01-11T15:00:00.000Z', 'America/Chicago', null],
    ]);
    const before = await counts();
    expect(await bring(calendar(JANUARY, DECEMBER), { filename: 'other.ics' })).toMatchObject({ outcome: 'unchanged', added: 0, changed: 0, unchanged: 2 });
    expect(await counts()).toBe(before);
    const moved = DECEMBER.replace('20261207T193000', '20261207T200000');
    expect(await bring(calendar(moved))).toMatchObject({ outcome: 'imported', added: 0, changed: 1, vanished: [{ title: 'January', on: '2027-01-11' }] });
    expect((await meetings())[0]?.ends_at.toISOString()).toBe('2026-12-08T01:00:00.000Z');
    expect(await bring(calendar(moved.replace('SUMMARY', 'STATUS:CANCELLED\r\nSUMMARY'), JANUARY))).toMatchObject({ changed: 1, vanished: [] });
    expect((await meetings()).map(({ state }) => state)).toEqual(['cancelled', 'planned']);
  });

  it('a dry run tells the same and writes nothing; two presses at once bring it in once', async () => {
    await freshBody();
    const before = await counts();
    expect(await bring(calendar(DECEMBER, JANUARY), { dryRun: true })).toMatchObject({ outcome: 'tried', added: 2 });
    expect(await counts()).toBe(before);
    const both = await Promise.all([1, 2, 3].map(() => bring(calendar(DECEMBER, JANUARY))));
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['imported', 'unchanged', 'unchanged']);
    expect(await meetings()).toHaveLength(2);
  });

  it('what was changed or held here is not changed by a file, and is told', async () => {
    await freshBody();
    await bring(calendar(DECEMBER, JANUARY));
    const [row] = await rooms.database.sql<{ id: string }>(`select id from bodies.meeting where body_id = $1 and title = 'January'`, [bodyId]);
    await rooms.get(PlanMeeting).change(force.staff, row?.id ?? '', { version: 1, title: 'January, in the school', startsAt: '2027-01-12T15:00:00Z', endsAt: '2027-01-12T16:00:00Z' });
    const report = await bring(calendar(DECEMBER, JANUARY.replace('PT2H', 'PT3H')));
    expect(report).toMatchObject({ outcome: 'unchanged', changed: 0, leftOut: [{ code: 'changed-here' }] });
    expect((await meetings())[1]?.title).toBe('January, in the school');
  });

  it('a series gives its meetings; a moved one keeps its place, an excluded one does not come', async () => {
    await freshBody();
    const series = event('UID:s', 'DTSTART;TZID=America/Chicago:20261013T090000', 'DTEND;TZID=America/Chicago:20261013T100000', 'RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=4', 'EXDATE;TZID=America/Chicago:20261208T090000', 'SUMMARY:Monthly');
    const moved = event('UID:s', 'RECURRENCE-ID;TZID=America/Chicago:20261110T090000', 'DTSTART;TZID=America/Chicago:20261112T140000', 'DTEND;TZID=America/Chicago:20261112T150000', 'SUMMARY:Monthly, moved');
    expect(await bring(calendar(moved, series))).toMatchObject({ added: 3 });
    expect((await meetings()).map(({ starts_at: at }) => at.toISOString())).toEqual(['2026-10-13T14:00:00.000Z', '2026-11-12T20:00:00.000Z', '2027-01-12T15:00:00.000Z']);
    expect(await bring(calendar(series, moved))).toMatchObject({ outcome: 'unchanged', unchanged: 3 });
  });

  it('one broken entry is left out with its line, the others come in; nothing is invented', async () => {
    await freshBody();
    const report = await bring(calendar(DECEMBER, event('UID:x', 'DTSTART:20261399T990000Z', 'SUMMARY:Broken'), event('UID:h', 'DTSTART;VALUE=DATE:20261126', 'SUMMARY:Thanksgiving'), event('UID:n', 'SUMMARY:Some day'), 'BEGIN:VTODO\r\nUID:t\r\nEND:VTODO'));
    expect(report).toMatchObject({ added: 1 });
    expect(report.leftOut.map(({ code, line }) => `${code} ${line}`).sort()).toEqual(['all-day 15', 'no-start 20', 'not-meeting 24', 'unreadable 10']);
    for (const remark of report.leftOut) expect(fileRemarkSentence(remark, en)).toMatch(/^Line \d+: /);
  });

  it.each([
    ['file.unclosed', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n', 'begun in line 2'], ['file.mismatch', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VTODO\r\n', 'Line 3'],
    ['file.json', '[\n{"title": "x",\n "start": }]', 'line 3'], ['file.not-calendar', 'Dear all, we meet on Monday.', 'neither a calendar'], ['file.empty', '  ', 'empty'],
    ['file.not-calendar', '[{"MatterHistoryId": 1}]', 'neither'], ['file.nothing', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'no meeting'],
  ])('a file that cannot be read is a sentence (%s), and nothing is half-written', async (code, text, words) => {
    await freshBody();
    const before = await counts();
    const problem = await refused(bring(text));
    expect(problem.code).toBe(`exchange.${code}`);
    expect(fileRefusalSentence(problem, en)).toContain(words);
    expect(await counts()).toBe(before);
  });

  it('T10 a body that one may not run is refused, one that one may not see is not there', async () => {
    await freshBody();
    const bytes = Buffer.from(calendar(DECEMBER));
    const by = (role: string) => refused(rooms.get(ImportMeetings).execute(actorWith(force.city.id, role), { bytes, filename: 'x.ics', bodyId }));
    expect([(await by('member')).code, (await by('researcher')).code]).toEqual(['access.denied', 'access.denied']);
    const elsewhere = actorWith(force.city.id, 'chair', {}, { scopeKind: 'body', scopeId: force.bodyId });
    expect((await refused(rooms.get(ImportMeetings).execute(elsewhere, { bytes, filename: 'x.ics', bodyId }))).code).toMatch(/denied|absent/);
  });
});

describe('meetings from lists of meeting sites', () => {
  it('S-045 pages of Legistar: day and time in two cells, names that are links, notes glued to the place', async () => {
    await freshBody();
    const row = (id: string, more: object = {}): object => ({
      Name: { label: '*Harbor Board', url: 'x' }, 'Meeting Date': '12/7/2026', iCalendar: { url: `https://harbor.example/View.ashx?M=IC&ID=${id}` }, 'Meeting Time': '12:30 PM', 'Meeting Location': 'Hall\n--em--Come early.--em--', ...more,
    });
    const report = await bring(JSON.stringify([row('1'), row('2', { 'Meeting Date': '1/11/2027', 'Meeting Time': 'Canceled' }), row('3', { 'Meeting Date': '1/12/2027', Name: { label: 'Finance' } })]), { filename: 'board.json' });
    expect(report).toMatchObject({ form: 'listed-json', added: 2, names: ['*Harbor Board', 'Finance'], leftOut: [{ code: 'no-time' }] });
    expect((await meetings())[0]).toMatchObject({ title: 'Harbor Board', place: 'Hall', starts_at: new Date('2026-12-07T18:30:00Z') });
    await freshBody();
    expect(await bring(JSON.stringify([row('1'), row('3', { Name: { label: 'Finance' } })]), { only: 'finance' })).toMatchObject({ added: 1, names: [], leftOut: [{ code: 'other-body' }] });
  });

  it('other lists: instants, canceled ones, Popolo events', async () => {
    await freshBody();
    const report = await bring(JSON.stringify({ data: [
      { meetingId: 'a', status: 'Cancelled', body: 'Zoning', date: '2026-12-10T15:00:00+00:00', location: 'City Hall' },
      { id: 'ocd-event/1', name: 'Hearing', start_date: '2026-12-11T10:00', end_date: '2026-12-11T12:00', location: { name: 'Room 4' } },
    ] }));
    expect(report).toMatchObject({ added: 2, leftOut: [] });
    expect((await meetings()).map(({ title, state, place, ends_at: at }) => [title, state, place, at.toISOString()])).toEqual([
      ['Zoning', 'cancelled', 'City Hall', '2026-12-10T16:00:00.000Z'], ['Hearing', 'planned', 'Room 4', '2026-12-11T18:00:00.000Z'],
    ]);
  });
});
