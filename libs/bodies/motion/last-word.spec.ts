import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddPerson } from '#libs/directory';
import { Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { NoteAttendance } from '../meeting/note-attendance.use-case.js';
import { ReadMeeting } from '../meeting/read-meeting.query.js';
import { DraftMinutes } from '../minutes/draft-minutes.query.js';
import { KeepProcedure } from '../procedure/keep-procedure.use-case.js';
import { KeepAlternates } from '../seat/keep-alternates.use-case.js';
import { AnswerMotion } from './answer-motion.use-case.js';
import { CloseMotion } from './close-motion.use-case.js';
import type { BodyDecisionRule } from './decision-rule.rules.js';
import type { VoteOption } from './majority.rules.js';
import { MoveMotion } from './move-motion.use-case.js';
import { RecordVotes } from './record-votes.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
let version = 0;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 5 });
});
afterAll(() => rooms.close());

const USUAL = { seconderNeeded: false, recusedCount: true, remoteCounts: true, secretAllowed: true, mailAllowed: true, discussion: 'staff' as const };
const rules = async (more: { decisionRule?: BodyDecisionRule; alternates?: 'anyone' | 'named' | 'none' }): Promise<void> => {
  ({ version } = await rooms.get(KeepProcedure).save(force.staff, force.bodyId, { ...USUAL, ...more, version }));
};
const move = async (meetingId: string, more: object = {}) => (await rooms.get(MoveMotion).move(force.staff, meetingId, { text: 'To adopt it', moverSeatId: force.seatIds[0]!, seconderSeatId: force.seatIds[1]!, ...more })).id;
const vote = (motionId: string, ...options: readonly VoteOption[]) => rooms.get(RecordVotes).execute(force.staff, motionId, { votes: options.map((option, seat) => ({ seatId: force.seatIds[seat]!, option })) });
const close = (motionId: string, more: object = {}) => rooms.get(CloseMotion).close(force.staff, motionId, more);
const attend = (meeting: string, seat: number, mode: 'present' | 'alternate', alternateName?: string) => rooms.get(NoteAttendance).execute(force.staff, meeting, force.seatIds[seat]!, { mode, ...(alternateName === undefined ? {} : { alternateName }) });
const page = async (meetingId: string, motionId: string) => (await rooms.get(ReadMeeting).execute(force.staff, meetingId)).motions.find(({ id }) => id === motionId)!;
const codeOf = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (error: unknown) => { if (error instanceof Problem) return error.code; throw error; });
const today = () => rooms.clock.now().toISOString().slice(0, 10);

describe('S-025 the decision rule of a body', () => {
  it('S-025 consensus: four for and one against stop it; a motion keeps the rule under which it was moved', async () => {
    const meeting = await meetNow(rooms, force, 5);
    const before = await move(meeting);
    await rules({ decisionRule: 'consensus' });
    const motion = await move(meeting);
    for (const id of [before, motion]) await vote(id, 'yes', 'yes', 'yes', 'yes', 'no');
    expect(await close(before)).toMatchObject({ outcome: 'carried', yesNeeded: 3 });
    expect(await close(motion)).toMatchObject({ outcome: 'failed', yes: 4, no: 1, yesNeeded: 5 });
    const aside = await move(meeting);
    await vote(aside, 'yes', 'yes', 'yes', 'abstain', 'abstain');
    expect((await close(aside)).outcome).toBe('carried');
  });

  it('S-025 the chair decides: the choice is the result, the vote stands beside it as advice, also after a correction', async () => {
    await rules({ decisionRule: 'chair_decides' });
    const meeting = await meetNow(rooms, force, 5);
    const id = await move(meeting);
    await vote(id, 'yes', 'yes', 'yes', 'no', 'no');
    expect(await codeOf(close(id))).toBe('bodies.vote.chair-choice-missing');
    expect((await close(id, { chairChoice: 'failed' })).outcome).toBe('failed');
    await rooms.get(CloseMotion).correct(force.staff, id, { reason: 'Read wrongly', votes: [{ seatId: force.seatIds[0]!, option: 'no' }] });
    expect(await page(meeting, id)).toMatchObject({ state: 'failed', decisionRule: 'chair_decides', results: [{ outcome: 'failed', advised: 'carried', yes: 3 }, { outcome: 'failed', advised: 'failed', yes: 2 }] });
    expect((await rooms.get(DraftMinutes).execute(force.staff, meeting)).text).toContain('The chair decided: no. The vote was advice: 2 yes, 3 no, 0 abstained.');
    await rules({ decisionRule: 'majority' });
    const plain = await move(meeting);
    await vote(plain, 'yes', 'yes', 'yes');
    expect(await codeOf(close(plain, { chairChoice: 'failed' }))).toBe('bodies.vote.chair-choice-unfit');
  });

  it.each(['mayor_decides', 'council_adopts'] as const)('S-025 %s: a recommendation until they answer, with day and name; an answer put right stands beside the first', async (decisionRule) => {
    await rules({ decisionRule });
    const meeting = await meetNow(rooms, force, 5);
    const id = await move(meeting);
    await vote(id, 'yes', 'yes', 'yes');
    await close(id);
    expect((await page(meeting, id)).state).toBe('recommended');
    const answer = (more: object = {}) => rooms.get(AnswerMotion).execute(force.staff, id, { answer: 'accepted', answeredBy: 'Office of the Mayor', answeredOn: today(), ...more });
    expect(await codeOf(answer({ answeredOn: '2020-01-01' }))).toBe('bodies.motion.answer-day');
    await answer();
    expect(await page(meeting, id)).toMatchObject({ state: 'carried', answers: [{ no: 1, answer: 'accepted', answeredBy: 'Office of the Mayor', answeredOn: today() }] });
    expect(await codeOf(answer({ answer: 'declined' }))).toBe('bodies.motion.answer-note-missing');
    await answer({ answer: 'declined', note: 'The letter was about another one' });
    expect(await page(meeting, id)).toMatchObject({ state: 'failed', answers: [{ no: 1, answer: 'accepted' }, { no: 2, answer: 'declined' }] });
    const { text } = await rooms.get(DraftMinutes).execute(force.staff, meeting);
    expect(text).toContain('Accepted by Office of the Mayor');
    expect(text).toContain('Put right: The letter was about another one');
    const told = await rooms.database.sql(`select 1 from queue.outbox where event = 'bodies.motion.decided' and ids->>'motionId' = $1`, [id]);
    expect(told).toHaveLength(3);
    const lost = await move(meeting);
    await close(lost);
    expect(await codeOf(rooms.get(AnswerMotion).execute(force.staff, lost, { answer: 'accepted', answeredBy: 'Mayor', answeredOn: today() }))).toBe('bodies.motion.not-recommended');
    await rules({ decisionRule: 'majority' });
  });
});

describe('S-128 alternates', () => {
  it('S-128 an alternate chooses for the seat while its holder is away, and no longer counts once the holder is there', async () => {
    const meeting = await meetNow(rooms, force, 4);
    await rooms.get(KeepAlternates).name(force.staff, force.bodyId, force.seatIds[4]!, { personId: (await outsider()) });
    await attend(meeting, 4, 'alternate', 'Pat Alternate');
    const id = await move(meeting);
    const own = [{ seatId: force.seatIds[4]!, option: 'no' as const }];
    expect(await codeOf(rooms.get(RecordVotes).execute(force.member(4), id, { votes: own }))).toBe('bodies.vote.seat-of-other');
    const alternate = { ...force.member(3), personId: alternateId };
    expect(await rooms.get(RecordVotes).execute(alternate, id, { votes: own })).toEqual({ recorded: 1 });
    expect((await page(meeting, id)).votes).toMatchObject([{ option: 'no', alternateName: 'Pat Alternate' }]);
    await vote(id, 'yes', 'yes', 'yes');
    await attend(meeting, 4, 'present');
    expect(await codeOf(rooms.get(RecordVotes).execute(alternate, id, { votes: own }))).toBe('bodies.vote.seat-of-other');
    expect(await close(id)).toMatchObject({ yes: 3, no: 0 });
    expect((await page(meeting, id)).votes.find(({ seatId }) => seatId === force.seatIds[4])).toMatchObject({ option: 'not voting', before: ['no'], alternateName: null });
  });

  it('S-128 the body says who may sit in: only the named, or nobody', async () => {
    const meeting = await meetNow(rooms, force, 4);
    await rules({ alternates: 'named' });
    expect(await codeOf(attend(meeting, 4, 'alternate', 'Somebody Else'))).toBe('bodies.attendance.not-alternate');
    expect(await attend(meeting, 4, 'alternate', 'pat alternate')).toMatchObject({ present: 5 });
    await rules({ alternates: 'none' });
    expect(await codeOf(attend(meeting, 4, 'alternate', 'Pat Alternate'))).toBe('bodies.attendance.no-alternates');
    await rules({ alternates: 'anyone' });
    expect(await attend(meeting, 4, 'alternate', 'Somebody Else')).toMatchObject({ present: 5 });
  });
});

let alternateId = '';
async function outsider(): Promise<string> {
  const { id } = await rooms.get(AddPerson).execute(force.staff, { name: 'Pat Alternate' });
  alternateId = id;
  return id;
}
