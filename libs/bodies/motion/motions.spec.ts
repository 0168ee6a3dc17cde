import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { KeepAgenda } from '../meeting/keep-agenda.use-case.js';
import { NoteAttendance } from '../meeting/note-attendance.use-case.js';
import { ReadMeeting } from '../meeting/read-meeting.query.js';
import { DraftMinutes } from '../minutes/draft-minutes.query.js';
import { KeepProcedure } from '../procedure/keep-procedure.use-case.js';
import { ArrangeMotion } from './arrange-motion.use-case.js';
import { CloseMotion } from './close-motion.use-case.js';
import type { VoteOption } from './majority.rules.js';
import { Motions } from './motions.repository.js';
import { MoveMotion } from './move-motion.use-case.js';
import { RecordVotes } from './record-votes.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
const ITEM = '01942f00-0000-7000-8000-0000000000aa';
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 21, filled: 17, rules: { openMeetingsLaw: 'yes' } });
});
afterAll(() => rooms.close());

const move = async (meetingId: string, more: object = {}, of = force) => (await rooms.get(MoveMotion).move(of.staff, meetingId, {
  text: 'To adopt it', moverSeatId: of.seatIds[0]!, seconderSeatId: of.seatIds[1]!, subjectKind: 'item', subjectId: ITEM, ...more,
})).id;
const votes = (of: SeatedTaskForce, ...options: readonly VoteOption[]) => options.map((option, seat) => ({ seatId: of.seatIds[seat]!, option, reason: option === 'excused' ? 'Works for the applicant' : null }));
const record = (motionId: string, list: ReturnType<typeof votes>, actor: Actor = force.staff) => rooms.get(RecordVotes).execute(actor, motionId, { votes: list });
const close = (motionId: string, more: object = {}, actor = force.staff) => rooms.get(CloseMotion).close(actor, motionId, more);
const times = (count: number, option: VoteOption): VoteOption[] => Array<VoteOption>(count).fill(option);
const problemOf = (work: Promise<unknown>): Promise<Problem | null> => work.then(() => null, (error: unknown) => { if (error instanceof Problem) return error; throw error; });
const events = (motionId: string) => rooms.database.sql<{ ids: object }>(`select ids from queue.outbox where event = 'bodies.motion.decided' and ids->>'motionId' = $1 order by id`, [motionId]);
const page = async (meetingId: string, motionId: string, of = force) => (await rooms.get(ReadMeeting).execute(of.staff, meetingId)).motions.find(({ id }) => id === motionId)!;

describe('voting', () => {
  it('S-045 moved, seconded, carried 12 to 2 with one recusal; everybody who holds a seat has a line, and others hear of it', async () => {
    const meeting = await meetNow(rooms, force, 15);
    const id = await move(meeting);
    await record(id, votes(force, ...times(12, 'yes'), ...times(2, 'no'), 'excused'));
    expect(await close(id)).toEqual({ outcome: 'carried', yes: 12, no: 2, abstain: 0, yesNeeded: 8 });
    const motion = await page(meeting, id);
    expect(motion.state).toBe('carried');
    expect(motion.votes).toHaveLength(17);
    expect(motion.votes.find(({ option }) => option === 'excused')?.reason).toBe('Works for the applicant');
    expect(motion.results).toMatchObject([{ no: 1, outcome: 'carried', yes: 12, noVotes: 2, excused: 1, absent: 2, notVoting: 0, present: 15, seats: 21, quorumNeeded: 11 }]);
    expect(await events(id)).toEqual([{ ids: { motionId: id, subjectId: ITEM, bodyId: force.bodyId } }]);
    const [entry] = await rooms.database.sql<{ title: string; kind: string }>('select title, kind from casework.file_entry where subject_id = $1', [id]);
    expect(entry).toMatchObject({ kind: 'decision', title: expect.stringContaining('carried, 12 to 2') });
    const decided = await rooms.get(UnitOfWork).run('spec.read', force.staff, (tx) => tx.use(Motions).decided(id));
    expect(decided).toMatchObject({ outcome: 'carried', yes: 12, no: 2, excused: 1, caseId: force.caseId, subjectId: ITEM });
  });

  it('without a quorum nobody votes and nothing is decided, and the answer says why', async () => {
    const meeting = await meetNow(rooms, force, 10);
    const id = await move(meeting);
    const refused = await problemOf(record(id, votes(force, 'yes')));
    expect(refused).toMatchObject({ code: 'bodies.vote.no-quorum', details: { present: 10, needed: 11, missing: 1 } });
    expect((await problemOf(close(id)))?.code).toBe('bodies.vote.no-quorum');
    await rooms.get(NoteAttendance).execute(force.staff, meeting, force.seatIds[10]!, { mode: 'alternate', alternateName: 'Pat' });
    await record(id, votes(force, ...times(11, 'yes')));
    await rooms.get(NoteAttendance).execute(force.staff, meeting, force.seatIds[3]!, { mode: 'left' });
    expect((await problemOf(close(id)))?.code).toBe('bodies.vote.no-quorum');
    expect(await events(id)).toEqual([]);
    expect((await page(meeting, id)).state).toBe('open');
  });

  it('S-045 Charlotte, January 2015: 29 seats, 18 present of whom one by a substitute, 11 absent, can decide', async () => {
    const charlotte = await seatTaskForce(rooms, { seats: 29, rules: { quorum: { kind: 'majority_of_seats' } } });
    const meeting = await meetNow(rooms, charlotte, 17);
    expect(await rooms.get(NoteAttendance).execute(charlotte.staff, meeting, charlotte.seatIds[17]!, { mode: 'alternate', alternateName: 'A substitute' }))
      .toEqual({ present: 18, needed: 15, met: true, missing: 0 });
    const id = await move(meeting, {}, charlotte);
    await record(id, votes(charlotte, ...times(18, 'yes')), charlotte.staff);
    await close(id, {}, charlotte.staff);
    expect((await page(meeting, id, charlotte)).results).toMatchObject([{ yes: 18, absent: 11, present: 18, seats: 29 }]);
    const { text } = await rooms.get(DraftMinutes).execute(charlotte.staff, meeting);
    expect(text).toContain('Present (18): ');
    expect(text).toContain('A substitute (for Member 17)');
    expect(text).toContain('Absent (11): ');
    expect(text).toContain('18 of 29 seats were present, 15 make a quorum: the committee could decide.');
    expect(text).toContain('It carried: 18 yes, 0 no, 0 abstained');
  });

  it('a member votes for the own seat only, nobody for somebody who is not there, and a recusal says why', async () => {
    const meeting = await meetNow(rooms, force, 12);
    const id = await move(meeting);
    const seat = (index: number, option: VoteOption = 'yes', reason: string | null = null) => [{ seatId: force.seatIds[index]!, option, reason }];
    expect(await record(id, seat(4), force.member(4))).toEqual({ recorded: 1 });
    expect((await problemOf(record(id, seat(5), force.member(4))))?.code).toBe('bodies.vote.seat-of-other');
    expect((await problemOf(record(id, seat(14), force.member(14))))?.code).toBe('bodies.vote.not-there');
    expect((await problemOf(record(id, seat(6, 'excused'))))?.code).toBe('bodies.vote.reason-missing');
    expect((await problemOf(record(id, [...seat(6), ...seat(6, 'no')])))?.code).toBe('bodies.vote.twice');
    await record(id, seat(4, 'no'), force.member(4));
    const motion = await page(meeting, id);
    expect(motion.votes).toEqual([{ seatId: force.seatIds[4], option: 'no', reason: null, alternateName: null, corrected: true, before: ['yes'] }]);
    expect(await rooms.database.sql('select option from bodies.vote where motion_id = $1 order by corrects_id nulls first', [id])).toEqual([{ option: 'yes' }, { option: 'no' }]);
  });

  it('a motion needs its text, another seconder, and is decided once', async () => {
    const meeting = await meetNow(rooms, force, 12);
    expect((await problemOf(move(meeting, { seconderSeatId: force.seatIds[0] })))?.code).toBe('bodies.motion.seconder');
    expect((await problemOf(move(meeting, { text: '' })))?.code).toBe('bodies.motion.text-missing');
    expect((await problemOf(move(meeting, { subjectId: null })))?.code).toBe('bodies.motion.subject');
    const id = await move(meeting);
    await close(id);
    expect((await page(meeting, id)).state).toBe('failed');
    expect((await problemOf(close(id)))?.code).toBe('bodies.motion.closed');
    expect((await problemOf(record(id, votes(force, 'yes'))))?.code).toBe('bodies.motion.closed');
    expect((await problemOf(rooms.get(ArrangeMotion).withdraw(force.staff, id)))?.code).toBe('bodies.motion.move');
  });

  it('two press Close at once: one result, one event', async () => {
    const meeting = await meetNow(rooms, force, 12);
    const id = await move(meeting);
    await record(id, votes(force, ...times(7, 'yes')));
    const both = await Promise.all([problemOf(close(id)), problemOf(close(id))]);
    expect(both.map((problem) => problem?.code ?? 'none').toSorted()).toEqual(['bodies.motion.closed', 'none']);
    expect(await events(id)).toHaveLength(1);
  });
});

describe('ties and corrections', () => {
  it('a tie waits for the chair where the rule says so', async () => {
    const even = await seatTaskForce(rooms, { seats: 4, rules: { tieRule: 'chair_decides' } });
    const meeting = await meetNow(rooms, even, 4);
    const id = await move(meeting, {}, even);
    await record(id, votes(even, 'yes', 'yes', 'no', 'no'), even.staff);
    expect((await close(id, {}, even.staff)).outcome).toBe('tied');
    expect((await close(id, { castingVote: 'yes' }, even.staff)).outcome).toBe('carried');
    expect((await page(meeting, id, even)).results.map(({ no, outcome }) => [no, outcome])).toEqual([[1, 'tied'], [2, 'carried']]);
    const clear = await move(meeting, {}, even);
    await record(clear, votes(even, 'yes', 'yes', 'yes', 'no'), even.staff);
    expect((await problemOf(close(clear, { castingVote: 'no' }, even.staff)))?.code).toBe('bodies.vote.casting-unfit');
  });

  it('a vote written down wrongly is corrected beside the first count, which stays', async () => {
    const three = await seatTaskForce(rooms, { seats: 3 });
    const meeting = await meetNow(rooms, three, 3);
    const id = await move(meeting, {}, three);
    await record(id, votes(three, 'yes', 'yes', 'no'), three.staff);
    const correct = (reason: string) => rooms.get(CloseMotion).correct(three.staff, id, { votes: [{ seatId: three.seatIds[1]!, option: 'no' }], reason });
    expect((await problemOf(correct('Early')))?.code).toBe('bodies.motion.open');
    await close(id, {}, three.staff);
    expect((await correct('The clerk misheard seat 2')).outcome).toBe('failed');
    expect((await page(meeting, id, three)).results.map(({ outcome, yes, reason }) => [outcome, yes, reason])).toEqual([['carried', 2, null], ['failed', 1, 'The clerk misheard seat 2']]);
    expect(await events(id)).toHaveLength(2);
    await expect(rooms.get(UnitOfWork).run('spec.edit', three.staff, (tx) => tx.query("update bodies.vote set option = 'yes' where motion_id = $1", [id]))).rejects.toThrow(/permission denied/);
  });

  it('a motion keeps the rule under which it was moved', async () => {
    const seats = await seatTaskForce(rooms, { seats: 4, rules: { majorityRule: 'two_thirds', majorityOf: 'seats' } });
    const meeting = await meetNow(rooms, seats, 4);
    const id = await move(meeting, {}, seats);
    await rooms.database.sql(`update bodies.body set majority_rule = 'simple', majority_of = 'present' where id = $1`, [seats.bodyId]);
    await record(id, votes(seats, 'yes', 'yes', 'no', 'abstain'), seats.staff);
    expect(await close(id, {}, seats.staff)).toMatchObject({ outcome: 'failed', yesNeeded: 3 });
  });
});

describe('open meetings', () => {
  it('where an open-meetings law applies, or nobody has asked counsel, no secret ballot and no vote by mail', async () => {
    const meeting = await meetNow(rooms, force, 12);
    expect((await problemOf(move(meeting, { method: 'secret' })))?.code).toBe('bodies.vote.secret-refused');
    expect((await problemOf(move(meeting, { method: 'correspondence' })))?.code).toBe('bodies.vote.by-mail-refused');
    const unasked = await seatTaskForce(rooms, { seats: 3 });
    expect((await problemOf(move(await meetNow(rooms, unasked, 3), { method: 'secret' }, unasked)))?.code).toBe('bodies.vote.secret-refused');
  });

  it('elsewhere a secret ballot keeps the count and nobody\'s choice, and a vote by mail counts who answered', async () => {
    const free = await seatTaskForce(rooms, { seats: 5, rules: { openMeetingsLaw: 'no' } });
    const meeting = await meetNow(rooms, free, 4);
    const secret = await move(meeting, { method: 'secret' }, free);
    expect((await problemOf(record(secret, votes(free, 'yes'), free.staff)))?.code).toBe('bodies.vote.secret-kept');
    expect((await problemOf(close(secret, {}, free.staff)))?.code).toBe('bodies.vote.tally-missing');
    expect((await problemOf(close(secret, { tally: { yes: 4, no: 1, abstain: 0 } }, free.staff)))?.code).toBe('bodies.vote.tally-unfit');
    expect(await close(secret, { tally: { yes: 3, no: 1, abstain: 0 } }, free.staff)).toMatchObject({ outcome: 'carried', yes: 3, no: 1 });
    expect((await page(meeting, secret, free)).votes).toEqual([]);
    const mail = await move(await meetNow(rooms, free, 0), { method: 'correspondence' }, free);
    await record(mail, votes(free, 'yes', 'yes'), free.staff);
    expect((await problemOf(close(mail, {}, free.staff)))?.details).toMatchObject({ present: 2, needed: 3 });
    await record(mail, [{ seatId: free.seatIds[4]!, option: 'no', reason: null }], free.staff);
    expect(await close(mail, {}, free.staff)).toMatchObject({ outcome: 'carried', yes: 2, no: 1 });
  });
});

describe('the order of business', () => {
  const text = async (meeting: string, id: string) => (await page(meeting, id)).text;
  const amend = (meeting: string, amendsId: string, amendedText: string) => move(meeting, { text: 'Add a date', amendsId, amendedText, subjectKind: null, subjectId: null });
  const carry = async (id: string, ...options: readonly VoteOption[]) => { await record(id, votes(force, ...options)); return (await close(id)).outcome; };

  it('S-045 an amendment is decided before the motion it changes; the first words stay', async () => {
    const meeting = await meetNow(rooms, force, 12);
    const main = await move(meeting, { text: 'To open the desk' });
    const first = await amend(meeting, main, 'To open the desk in May');
    expect((await problemOf(amend(meeting, first, 'x')))?.code).toBe('bodies.motion.amendment-degree');
    expect((await problemOf(move(meeting, { amendsId: main, subjectKind: null, subjectId: null })))?.code).toBe('bodies.motion.amended-text-missing');
    expect((await problemOf(record(main, votes(force, 'yes'))))?.code).toBe('bodies.motion.amendment-first');
    expect((await problemOf(close(main)))?.code).toBe('bodies.motion.amendment-first');
    expect(await carry(first, ...times(7, 'yes'), 'no')).toBe('carried');
    const second = await amend(meeting, main, 'To open the desk in June');
    expect(await carry(second, 'yes', 'no', 'no')).toBe('failed');
    expect(await page(meeting, main)).toMatchObject({ text: 'To open the desk in May', movedText: 'To open the desk' });
    await rooms.get(CloseMotion).correct(force.staff, first, { votes: force.seatIds.slice(0, 7).map((seatId) => ({ seatId, option: 'no' as const })), reason: 'Read upside down' });
    expect(await page(meeting, main)).toMatchObject({ text: 'To open the desk', movedText: null });
    expect(await carry(main, ...times(9, 'yes'))).toBe('carried');
    expect((await problemOf(amend(meeting, main, 'Too late')))?.code).toBe('bodies.motion.closed');
  });

  it('S-045 put off with a reason, its amendments with it, and taken up once by a later meeting', async () => {
    const meeting = await meetNow(rooms, force, 12);
    const main = await move(meeting, { text: 'To wait' });
    const amendment = await amend(meeting, main, 'To wait longer');
    const arrange = rooms.get(ArrangeMotion);
    expect((await problemOf(arrange.putOff(force.staff, main, { to: 'postponed', reason: 'Costs unknown', untilDay: '2020-01-01' })))?.code).toBe('bodies.motion.until-day');
    await arrange.putOff(force.staff, main, { to: 'postponed', reason: 'Costs unknown', untilDay: '2027-01-15' });
    expect([(await page(meeting, main)).state, (await page(meeting, main)).untilDay, (await page(meeting, amendment)).state]).toEqual(['postponed', '2027-01-15', 'postponed']);
    expect((await problemOf(close(main)))?.code).toBe('bodies.motion.closed');
    const later = await meetNow(rooms, force, 12);
    expect((await rooms.get(ReadMeeting).execute(force.staff, later)).openMatters).toContainEqual(expect.objectContaining({ id: main, kind: 'motion', title: 'To wait' }));
    const { id } = await rooms.get(MoveMotion).takeUp(force.staff, later, { motionId: main });
    expect(await page(later, id)).toMatchObject({ resumesId: main, text: 'To wait', state: 'open' });
    expect((await problemOf(rooms.get(MoveMotion).takeUp(force.staff, later, { motionId: main })))?.code).toBe('bodies.motion.taken-up');
    expect(await text(meeting, main)).toBe('To wait');
  });

  it('S-045 a consent agenda decides several parts in one vote, and any member pulls one out', async () => {
    const meeting = await meetNow(rooms, force, 12);
    const items = await Promise.all(['Minutes', 'Room', 'Calendar'].map(async (title) => (await rooms.get(KeepAgenda).add(force.staff, meeting, { title })).id));
    const id = await move(meeting, { text: 'To adopt the consent agenda', consentItemIds: items, subjectKind: null, subjectId: null, method: 'voice' });
    const pull = (seat: number, item: number, by: Actor) => rooms.get(ArrangeMotion).pull(by, id, { agendaItemId: items[item]!, seatId: force.seatIds[seat]! });
    expect((await problemOf(pull(2, 0, force.member(1))))?.code).toBe('bodies.vote.seat-of-other');
    await pull(1, 1, force.member(1));
    await pull(3, 1, force.member(3));
    expect((await page(meeting, id)).items.map(({ pulledBySeatId }) => pulledBySeatId)).toEqual([null, force.seatIds[1], null]);
    expect((await problemOf(move(meeting, { amendsId: id, amendedText: 'x', subjectKind: null, subjectId: null })))?.code).toBe('bodies.motion.amendment-consent');
    expect((await problemOf(close(id)))?.code).toBe('bodies.vote.declaration-missing');
    await close(id, { declared: 'carried' });
    expect((await page(meeting, id)).results).toMatchObject([{ outcome: 'carried', declared: true, yes: 0 }]);
    for (const item of items) expect((await problemOf(rooms.get(KeepAgenda).remove(force.staff, meeting, item)))?.code).toBe('bodies.agenda-item.in-consent');
    expect((await problemOf(move(meeting, { consentItemIds: [], subjectKind: null, subjectId: null })))?.code).toBe('bodies.motion.consent-empty');
    const empty = await move(meeting, { text: 'Again', consentItemIds: [items[0]], subjectKind: null, subjectId: null });
    await rooms.get(ArrangeMotion).pull(force.staff, empty, { agendaItemId: items[0]!, seatId: force.seatIds[0]! });
    expect((await problemOf(close(empty)))?.code).toBe('bodies.motion.nothing-left');
  });

  it('by voice nobody is written down, nothing about the plan is decided so, and a member may ask for the roll', async () => {
    const meeting = await meetNow(rooms, force, 12);
    expect((await problemOf(move(meeting, { method: 'voice' })))?.code).toBe('bodies.vote.voice-unfit');
    const id = await move(meeting, { method: 'voice', subjectKind: null, subjectId: null });
    expect((await problemOf(record(id, votes(force, 'yes'))))?.code).toBe('bodies.vote.voice-kept');
    await rooms.get(ArrangeMotion).callTheRoll(force.member(5), id);
    expect((await problemOf(rooms.get(ArrangeMotion).callTheRoll(force.member(5), id)))?.code).toBe('bodies.motion.not-by-voice');
    expect(await carry(id, ...times(8, 'yes'))).toBe('carried');
  });
});

describe('what the bylaws say', () => {
  const RULES = { seconderNeeded: true, recusedCount: false, remoteCounts: false, secretAllowed: false, mailAllowed: false, discussion: 'staff' as const, version: 0 };

  it('a seconder where they ask for one, nobody remote and nobody recused in the quorum where they say so, no secret ballot', async () => {
    const strict = await seatTaskForce(rooms, { seats: 5, rules: { openMeetingsLaw: 'no' } });
    await rooms.get(KeepProcedure).save(strict.staff, strict.bodyId, RULES);
    const meeting = await meetNow(rooms, strict, 3);
    expect((await problemOf(move(meeting, { seconderSeatId: null }, strict)))?.code).toBe('bodies.motion.seconder-missing');
    expect((await problemOf(move(meeting, { method: 'secret' }, strict)))?.code).toBe('bodies.vote.secret-bylaws');
    expect((await problemOf(move(meeting, { method: 'correspondence' }, strict)))?.code).toBe('bodies.vote.by-mail-bylaws');
    const id = await move(meeting, {}, strict);
    await record(id, votes(strict, 'yes', 'yes', 'excused'), strict.staff);
    expect((await problemOf(close(id, {}, strict.staff)))?.details).toMatchObject({ present: 2, needed: 3 });
    expect(await rooms.get(NoteAttendance).execute(strict.staff, meeting, strict.seatIds[3]!, { mode: 'remote' })).toMatchObject({ present: 3 });
    await rooms.get(NoteAttendance).execute(strict.staff, meeting, strict.seatIds[3]!, { mode: 'late' });
    expect(await close(id, {}, strict.staff)).toMatchObject({ outcome: 'carried', yes: 2 });
    expect((await problemOf(rooms.get(KeepProcedure).save(strict.staff, strict.bodyId, { ...RULES, version: 5 })))?.kind).toBe('stale');
  });

  it('words of members can go to everybody only where no open-meetings law applies', async () => {
    expect((await problemOf(rooms.get(KeepProcedure).save(force.staff, force.bodyId, { ...RULES, discussion: 'public' })))?.code).toBe('bodies.procedure.discussion-law');
    expect((await problemOf(rooms.get(KeepProcedure).save(force.member(0), force.bodyId, RULES)))?.code).toBe('access.denied');
  });
});
