import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, Problem } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { PostAgenda } from '../notice/post-agenda.use-case.js';
import { UnitOfWork } from '#libs/platform/work';
import type { Job } from '#libs/platform/queue';
import { DraftMinutes } from '../minutes/draft-minutes.query.js';
import { MailMinutes } from '../minutes/mail-minutes.job.js';
import { PrintMinutes } from '../minutes/print-minutes.query.js';
import { CloseMotion } from '../motion/close-motion.use-case.js';
import { MoveMotion } from '../motion/move-motion.use-case.js';
import { RecordVotes } from '../motion/record-votes.use-case.js';
import { NoteAction } from '../todo/note-action.use-case.js';
import { KeepAgenda } from './keep-agenda.use-case.js';
import { KeepMinutes } from './keep-minutes.use-case.js';
import { ListMeetings } from './list-meetings.query.js';
import { NoteAttendance } from './note-attendance.use-case.js';
import { PlanMeeting } from './plan-meeting.use-case.js';
import { ReadMeeting } from './read-meeting.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 5 });
});
afterAll(() => rooms.close());

const plan = (title: string, startsAt: string, endsAt: string, actor = force.staff) => rooms.get(PlanMeeting).plan(actor, force.bodyId, { title, startsAt, endsAt });
const read = (id: string, actor = force.staff) => rooms.get(ReadMeeting).execute(actor, id);
const tap = (id: string, seat: number, mode: 'present' | 'remote' | 'left' | 'absent' | 'alternate', alternateName?: string) =>
  rooms.get(NoteAttendance).execute(force.member(0), id, force.seatIds[seat]!, { mode, alternateName: alternateName ?? null });
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));

describe('planning a meeting', () => {
  it('S-045 a chair plans it; it is the next date of the planning process until it is called off', async () => {
    const { id } = await plan('December meeting', '2026-12-03T16:00:00Z', '2026-12-03T17:30:00Z', force.member(0));
    const expected = () => rooms.database.sql<{ on: string; what: string }>(`select on_day::text as on, what from casework.expected_date where subject_id = $1`, [id]);
    expect(await expected()).toEqual([{ on: '2026-12-03', what: 'December meeting' }]);
    const change = { title: 'December meeting', startsAt: '2026-12-05T05:00:00Z', endsAt: '2026-12-05T06:00:00Z', place: 'Library', version: 1 };
    await rooms.get(PlanMeeting).change(force.staff, id, change);
    expect(await expected()).toEqual([{ on: '2026-12-04', what: 'December meeting' }]);
    await expect(rooms.get(PlanMeeting).change(force.staff, id, change)).rejects.toMatchObject({ kind: 'stale', details: { current: { place: 'Library' } } });
    const move = (reason: string | null) => rooms.get(PlanMeeting).move(force.staff, id, { to: 'cancelled', reason, version: 2 });
    expect(await codeOf(move(null))).toBe('bodies.meeting.reason-missing');
    await move('Snow');
    expect(await expected()).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'cancelled', cancelledReason: 'Snow' });
    expect(await codeOf(tap(id, 1, 'present'))).toBe('bodies.meeting.closed');
    expect(await codeOf(plan('Backwards', '2026-12-03T17:00:00Z', '2026-12-03T17:00:00Z'))).toBe('bodies.meeting.times');
    expect(await codeOf(plan('Not mine', '2026-12-03T16:00:00Z', '2026-12-03T17:00:00Z', force.member(1)))).toBe('access.denied');
  });

  it('L6 a posted agenda is locked, opening it takes the notice back; D9 one written on by two shows both texts', async () => {
    const { id } = await plan('Noticed', '2026-12-10T16:00:00Z', '2026-12-10T17:00:00Z');
    const itemId = newId();
    const first = await rooms.get(KeepAgenda).add(force.staff, id, { title: 'Interpreters', itemId, presenterPartyId: force.personIds[1] ?? null });
    const second = await rooms.get(KeepAgenda).add(force.staff, id, { title: 'Budget', minutes: 20 });
    await rooms.get(PlanMeeting).move(force.staff, id, { to: 'noticed', version: 1 });
    expect((await read(id)).state).toBe('noticed');
    const change = (title: string) => rooms.get(KeepAgenda).change(force.staff, id, second.id, { title, position: 1, version: 1 });
    expect(await codeOf(change('Too late'))).toBe('bodies.agenda.posted');
    await rooms.get(PostAgenda).amend(force.staff, id, { reason: 'The budget came', version: 2 });
    await change('Budget of 2028');
    await expect(change('Budget of 2029')).rejects.toMatchObject({ kind: 'stale', details: { current: { title: 'Budget of 2028' } } });
    const page = await read(id);
    expect([page.state, page.noticedAt]).toEqual(['planned', null]);
    expect(page.agenda.map(({ title, itemId: about, presenter }) => [title, about, presenter])).toEqual([['Budget of 2028', null, null], ['Interpreters', itemId, 'Member Two']]);
    await rooms.get(KeepAgenda).remove(force.staff, id, first.id);
    expect((await read(id)).agenda).toHaveLength(1);
  });
});

describe('attendance', () => {
  it('S-128 S-045 tapping names gives the quorum in the same breath, an alternate sits in with a name, who leaves no longer counts', async () => {
    const id = await meetNow(rooms, force, 0);
    expect(await tap(id, 0, 'present')).toEqual({ present: 1, needed: 3, met: false, missing: 2 });
    await tap(id, 1, 'remote');
    expect(await codeOf(tap(id, 2, 'alternate'))).toBe('bodies.attendance.alternate-missing');
    expect(await tap(id, 2, 'alternate', 'Pat Stand-in')).toEqual({ present: 3, needed: 3, met: true, missing: 0 });
    expect(await tap(id, 1, 'left')).toMatchObject({ present: 2, met: false });
    await tap(id, 3, 'absent');
    const page = await read(id);
    expect(page.quorum).toEqual({ present: 2, needed: 3, met: false, missing: 1 });
    expect(page.roster.map(({ name, mode, alternateName }) => [name, mode, alternateName])).toEqual([
      ['Member One', 'present', null], ['Member Two', 'left', null], ['Member Three', 'alternate', 'Pat Stand-in'], ['Member Four', 'absent', null], ['Member Five', null, null],
    ]);
    expect(await codeOf(rooms.get(NoteAttendance).execute(force.staff, id, newId(), { mode: 'present' }))).toBe('bodies.seat.absent');
  });
});

describe('minutes', () => {
  const save = (id: string, text: string, more: object = {}) => rooms.get(KeepMinutes).save(force.staff, id, { text, ...more });
  const move = (id: string, to: 'draft' | 'circulated' | 'approved' | 'published', version: number, approvedAtMeetingId: string | null = null) =>
    rooms.get(KeepMinutes).move(force.staff, id, { to, version, approvedAtMeetingId });

  it('S-045 draft, circulated, corrected, approved by a later meeting, published; drafts are for those who run it', async () => {
    const id = await meetNow(rooms, force, 3);
    const { id: later } = await plan('December', '2026-12-15T16:00:00Z', '2026-12-15T17:00:00Z');
    await save(id, 'Present: three.');
    await expect(save(id, 'Mine instead.')).rejects.toMatchObject({ kind: 'stale', details: { current: { text: 'Present: three.' } } });
    expect((await read(id, force.member(1))).minutes).toBeNull();
    await move(id, 'circulated', 1);
    expect((await read(id, force.member(1))).minutes).toMatchObject({ state: 'circulated', text: 'Present: three.' });
    expect(await codeOf(save(id, 'Present: two.', { version: 2 }))).toBe('bodies.minutes.reason-missing');
    await save(id, 'Present: three, one by telephone.', { version: 2, reason: 'Sam was on the telephone' });
    expect(await codeOf(move(id, 'published', 3))).toBe('bodies.minutes.move');
    expect(await codeOf(move(id, 'approved', 3))).toBe('bodies.minutes.later-meeting');
    expect(await codeOf(move(id, 'approved', 3, id))).toBe('bodies.minutes.later-meeting');
    await move(id, 'approved', 3, later);
    expect(await codeOf(save(id, 'Too late', { version: 4, reason: 'x' }))).toBe('bodies.minutes.settled');
    await move(id, 'published', 4);
    const { minutes } = await read(id);
    expect(minutes).toMatchObject({ text: 'Present: three, one by telephone.', state: 'published', approvedOn: '2026-11-23', approvedAtMeetingId: later, version: 5 });
    expect(minutes?.checksum).toBe(createHash('sha256').update('Present: three, one by telephone.').digest('hex'));
    expect(minutes?.wordings.map(({ no, reason }) => [no, reason])).toEqual([[1, null], [2, 'Sam was on the telephone']]);
  });

  it('S-045 written from agenda, attendance and votes without retyping, and approved by the motion of a later meeting', async () => {
    const id = await meetNow(rooms, force, 3);
    await tap(id, 3, 'alternate', 'Pat Stand-in');
    const item = await rooms.get(KeepAgenda).add(force.staff, id, { title: 'Interpreters' });
    const motion = await rooms.get(MoveMotion).move(force.staff, id, { text: 'To hire two interpreters', moverSeatId: force.seatIds[0]!, seconderSeatId: force.seatIds[1]!, agendaItemId: item.id });
    await rooms.get(RecordVotes).execute(force.staff, motion.id, { votes: [0, 1, 2].map((seat) => ({ seatId: force.seatIds[seat]!, option: seat === 2 ? 'no' as const : 'yes' as const })) });
    await rooms.get(CloseMotion).close(force.staff, motion.id, {});
    const { text } = await rooms.get(DraftMinutes).execute(force.staff, id);
    for (const part of ['Present (4): ', 'Pat Stand-in (for Member Four)', 'Absent (1): Member Five', '1. Interpreters', 'Motion: To hire two interpreters', 'Moved by Member One, seconded by Member Two', 'It carried: 2 yes, 1 no']) expect(text).toContain(part);
    await save(id, text);
    await move(id, 'circulated', 1);
    const minutesId = (await read(id)).minutes!.id;
    const { id: later } = await plan('January', '2027-01-12T16:00:00Z', '2027-01-12T17:00:00Z');
    expect((await read(later)).openMatters).toContainEqual(expect.objectContaining({ id: minutesId, kind: 'minutes' }));
    const approve = (meeting: string) => rooms.get(MoveMotion).move(force.staff, meeting, { text: 'To approve', moverSeatId: force.seatIds[0]!, subjectKind: 'minutes', subjectId: minutesId });
    expect(await codeOf(approve(id))).toBe('bodies.minutes.later-meeting');
    for (const seat of [0, 1, 2]) await rooms.get(NoteAttendance).execute(force.staff, later, force.seatIds[seat]!, { mode: 'present' });
    const approval = await approve(later);
    const vote = (option: 'yes' | 'no') => [0, 1].map((seat) => ({ seatId: force.seatIds[seat]!, option }));
    await rooms.get(RecordVotes).execute(force.staff, approval.id, { votes: vote('yes') });
    await rooms.get(CloseMotion).close(force.staff, approval.id, {});
    expect((await read(id)).minutes).toMatchObject({ state: 'approved', approvedAtMeetingId: later, approvedByMotionId: approval.id, text });
    await rooms.get(CloseMotion).correct(force.staff, approval.id, { votes: vote('no'), reason: 'It was the other motion' });
    expect((await read(id)).minutes).toMatchObject({ state: 'circulated', approvedByMotionId: null, checksum: null });
  });

  it('S-045 circulated minutes go by email to everybody who sits there, once', async () => {
    const id = await meetNow(rooms, force, 2);
    await save(id, '1. Welcome\n\nWe began.');
    await move(id, 'circulated', 1);
    const [row] = await rooms.database.sql<{ id: string; ids: Record<string, string> }>(`select id, ids from queue.outbox where event = 'bodies.minutes.circulated' order by id desc limit 1`);
    const job = { eventId: row!.id, workspaceId: force.city.id, consumer: 'bodies.mail-minutes', ids: row!.ids } as unknown as Job;
    const mailer = new MailMinutes(rooms.get(UnitOfWork), { publicUrl: 'https://city.invalid' } as never);
    await mailer.handle(job);
    await mailer.handle(job);
    const sent = await rooms.database.sql<{ subject: string; text: string }>(`select subject, text from mail.notice where kind = 'bodies.minutes' and subject_id = $1`, [id]);
    expect(sent).toHaveLength(5);
    expect(sent[0]?.text).toContain('We began.');
  });

  it('S-045 as PDF: tagged, with the words of the page', async () => {
    const id = await meetNow(rooms, force, 2);
    await save(id, '1. Welcome\n\nWe began.\n- one\n- two');
    expect(await codeOf(rooms.get(PrintMinutes).execute(force.member(1), id))).toBe('bodies.minutes.absent');
    const pdf = await rooms.get(PrintMinutes).execute(force.staff, id);
    expect(Buffer.from(pdf.bytes).toString('latin1')).toContain('/MarkInfo');
    expect(pdf.pages).toBe(1);
  });
});

describe('who does what by when', () => {
  it('S-045 a line said in the meeting is a to-do of that person, asked on the way and closed by them', async () => {
    const id = await meetNow(rooms, force, 3);
    const noted = await rooms.get(NoteAction).note(force.member(0), id, { line: '@Member Two rent the hall by next Friday' });
    expect(noted).toMatchObject({ personId: force.personIds[1], name: 'Member Two', what: 'rent the hall', dueOn: '2026-12-04' });
    const duty = () => rooms.database.sql<{ state: string; step: string; next_at: Date | null }>(
      'select state, step, next_at from duties.duty where kind = $1 and subject_id = $2 and holder_person_id = $3', ['bodies.todo', noted.id, force.personIds[1]]);
    expect(await duty()).toEqual([{ state: 'open', step: 'remind', next_at: new Date('2026-12-03T14:00:00Z') }]);
    expect((await read(id)).todos).toEqual([{ ...noted, state: 'open' }]);
    expect(await codeOf(rooms.get(NoteAction).done(force.member(2), noted.id, {}))).toBe('bodies.todo.absent');
    expect(await rooms.get(NoteAction).done(force.member(1), noted.id, { note: 'The big one' })).toEqual({ closed: 1 });
    expect(await duty()).toMatchObject([{ state: 'done', next_at: null }]);
    expect((await read(id)).todos).toEqual([{ ...noted, state: 'done' }]);
  });

  it.each([['rent the hall', 'shape'], ['@Nobody rent the hall by Friday', 'person.absent'], ['@Member rent by Friday', 'person.several'], ['@Member Two rent', 'date.unreadable']])(
    '%j says what could not be read: %s, and opens nothing', async (line, fault) => {
      const id = await meetNow(rooms, force, 1);
      expect(await codeOf(rooms.get(NoteAction).note(force.staff, id, { line }))).toBe(`bodies.action-line.${fault}`);
      expect((await read(id)).todos).toEqual([]);
    });
});

describe('pages', () => {
  it('a meeting of a hundred seats with many motions takes as many statements as an empty one', async () => {
    const small = await meetNow(rooms, force, 0);
    const big = await seatTaskForce(rooms, { seats: 100, filled: 1 });
    const meeting = await meetNow(rooms, big, 0);
    for (let count = 0; count < 30; count += 1) await rooms.get(KeepAgenda).add(big.staff, meeting, { title: `Item ${count}` });
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    const counted = async (work: () => Promise<unknown>): Promise<number> => {
      many.mockClear();
      await work();
      return many.mock.calls.reduce((sum, [, statements]) => sum + statements.length, 0);
    };
    expect(await counted(() => read(small))).toBe(5);
    expect(await counted(() => read(meeting, big.staff))).toBe(5);
    expect(await counted(() => rooms.get(ListMeetings).execute(force.staff, { limit: 100 }))).toBe(1);
    many.mockRestore();
  });

  it('my next meetings first, those behind us last first, in pages; other tables stay closed', async () => {
    const mine = await seatTaskForce(rooms, { seats: 2, rules: { visibility: 'body' } });
    const at = async (day: string) => (await rooms.get(PlanMeeting).plan(mine.staff, mine.bodyId, { title: day, startsAt: `${day}T16:00:00Z`, endsAt: `${day}T17:00:00Z` })).id;
    for (const day of ['2026-12-20', '2026-10-01', '2026-12-01', '2026-11-01']) await at(day);
    const list = async (request: object) => rooms.get(ListMeetings).execute(mine.member(1), { mine: 'yes', ...request });
    expect((await list({})).items.map(({ title }) => title)).toEqual(['2026-12-01', '2026-12-20']);
    const past = await list({ when: 'past', limit: 1 });
    expect(past.items.map(({ title }) => title)).toEqual(['2026-11-01']);
    expect((await list({ when: 'past', limit: 1, after: past.next })).items.map(({ title }) => title)).toEqual(['2026-10-01']);
    const stranger = { ...mine.member(1), grants: [{ role: 'member', scopeKind: 'body' as const, scopeId: newId() }] };
    expect((await rooms.get(ListMeetings).execute(stranger, {})).items).toEqual([]);
    expect(await codeOf(read(await at('2026-12-02'), stranger))).toBe('bodies.meeting.absent');
  });
});
