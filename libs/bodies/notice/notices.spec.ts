import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { KeepAgenda } from '../meeting/keep-agenda.use-case.js';
import { PlanMeeting } from '../meeting/plan-meeting.use-case.js';
import { ReadMeeting } from '../meeting/read-meeting.query.js';
import { ChooseNotice } from './choose-notice.use-case.js';
import { PostAgenda } from './post-agenda.use-case.js';
import { ReadNotice } from './read-notice.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 3, rules: { openMeetingsLaw: 'yes' } });
  await rooms.get(ChooseNotice).execute(force.staff, force.bodyId, { ruleCode: 'us-tx', postingPlace: 'City Hall, front door' });
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const notice = (id: string, actor = force.staff) => rooms.get(ReadNotice).ofMeeting(actor, id);
const post = (id: string, version: number, more: object = {}) => rooms.get(PostAgenda).post(force.staff, id, { channel: 'here', version, ...more });

async function meeting(startsAt: string, agenda = ['Welcome', 'Budget'], bodyId = force.bodyId): Promise<string> {
  const start = new Date(startsAt);
  const { id } = await rooms.get(PlanMeeting).plan(force.staff, bodyId, { title: 'December meeting', startsAt: start.toISOString(), endsAt: new Date(start.getTime() + 3_600_000).toISOString(), zone: 'America/Chicago' });
  for (const title of agenda) await rooms.get(KeepAgenda).add(force.staff, id, { title });
  return id;
}

describe('public notice of a meeting', () => {
  it('L6 S-045 posting keeps time, rule and checksum of the very characters, for whoever asks later', async () => {
    const id = await meeting('2026-12-10T16:00:00Z');
    expect(await notice(id)).toMatchObject({ rule: { code: 'us-tx', late: 'block' }, outdated: false, past: false, locked: false, postOn: '2026-12-04', postingPlace: 'City Hall, front door', postings: [] });
    expect(await post(id, 1)).toEqual({ version: 2, verdict: 'in_time' });
    const { postings, locked } = await notice(id, force.member(1));
    expect(locked).toBe(true);
    expect(postings).toMatchObject([{ no: 1, channel: 'here', verdict: 'in_time', withdrawnAt: null }]);
    const { content, sha256 } = await rooms.get(ReadNotice).posted(force.member(1), id, postings[0]!.id);
    expect(content).toContain('2. Budget');
    expect(createHash('sha256').update(content, 'utf8').digest('hex')).toBe(sha256);
    await expect(rooms.database.sql('update bodies.posting set sha256 = $2 where meeting_id = $1', [id, '0'.repeat(64)])).rejects.toThrow(/stays as it was posted/);
  });

  it('L6 where the clerk posts elsewhere, the link and the time the clerk posted are kept', async () => {
    const id = await meeting('2026-12-11T16:00:00Z');
    expect(await codeOf(post(id, 1, { channel: 'elsewhere' }))).toBe('bodies.posting.link-missing');
    const ahead = new Date(rooms.clock.now().getTime() + 60_000).toISOString();
    expect(await codeOf(post(id, 1, { postedAt: ahead }))).toBe('bodies.posting.ahead');
    await post(id, 1, { channel: 'elsewhere', url: 'https://clerk.invalid/agenda/7', postedAt: '2026-11-20T15:00:00Z' });
    const { postings: [posting] } = await notice(id);
    expect(posting).toMatchObject({ channel: 'elsewhere', url: 'https://clerk.invalid/agenda/7' });
    expect(new Date(posting!.postedAt)).toEqual(new Date('2026-11-20T15:00:00Z'));
    expect(new Date((await rooms.get(ReadMeeting).execute(force.staff, id)).noticedAt!)).toEqual(new Date('2026-11-20T15:00:00Z'));
  });

  it('L7 late posting is refused without a reason and stands in the trail with one', async () => {
    const id = await meeting('2026-11-25T16:00:00Z');
    expect(await notice(id)).toMatchObject({ past: true });
    expect(await codeOf(post(id, 1))).toBe('bodies.posting.late');
    expect(await codeOf(rooms.get(PlanMeeting).move(force.staff, id, { to: 'noticed', version: 1 }))).toBe('bodies.posting.late');
    expect((await notice(id)).postings).toEqual([]);
    expect(await post(id, 1, { lateReason: 'Burst pipe, counsel agreed' })).toEqual({ version: 2, verdict: 'late' });
    expect((await notice(id)).postings).toMatchObject([{ verdict: 'late', lateReason: 'Burst pipe, counsel agreed' }]);
  });

  it('L7 a rule that only warns lets it through and says it was late', async () => {
    const warned = await seatTaskForce(rooms, { seats: 1, rules: { openMeetingsLaw: 'yes' } });
    await rooms.get(ChooseNotice).execute(warned.staff, warned.bodyId, { ruleCode: 'us-fl' });
    const { id } = await rooms.get(PlanMeeting).plan(warned.staff, warned.bodyId, { title: 'Soon', startsAt: '2026-11-25T16:00:00Z', endsAt: '2026-11-25T17:00:00Z' });
    expect(await rooms.get(PostAgenda).post(warned.staff, id, { channel: 'here', version: 1 })).toEqual({ version: 2, verdict: 'late' });
  });

  it('L6 a posted agenda is locked; opening it again names a reason, and the clock starts with the next posting', async () => {
    const id = await meeting('2026-12-14T16:00:00Z');
    await post(id, 1);
    expect(await codeOf(rooms.get(KeepAgenda).add(force.staff, id, { title: 'One more' }))).toBe('bodies.agenda.posted');
    await rooms.get(PostAgenda).amend(force.staff, id, { reason: 'The budget came', version: 2 });
    expect(await notice(id)).toMatchObject({ locked: false, postings: [{ no: 1, withdrawnReason: 'The budget came' }] });
    await rooms.get(KeepAgenda).add(force.staff, id, { title: 'One more' });
    await post(id, 3);
    const { postings } = await notice(id);
    expect(postings.map(({ no, withdrawnAt }) => [no, withdrawnAt === null])).toEqual([[2, true], [1, false]]);
    expect(postings[0]!.sha256).not.toBe(postings[1]!.sha256);
    await rooms.get(PlanMeeting).change(force.staff, id, { title: 'December meeting', startsAt: '2026-12-15T16:00:00Z', endsAt: '2026-12-15T17:00:00Z', version: 4 });
    expect(await notice(id)).toMatchObject({ locked: false, postings: [{ no: 2, withdrawnReason: 'bodies.meeting.moved' }, { no: 1 }] });
  });

  it('L5 a subcommittee keeps the rule above until it chooses its own; the check of the city goes before ours; D9 two choosers see both', async () => {
    const choose = rooms.get(ChooseNotice);
    const own = await seatTaskForce(rooms, { seats: 1, rules: { openMeetingsLaw: 'yes' } });
    expect((await rooms.get(ReadNotice).ofBody(own.staff, own.bodyId)).rule.code).toBe('ask_counsel');
    expect(await codeOf(choose.execute(own.staff, own.bodyId, { ruleCode: 'us-ca', checkedOn: '2026-11-01' }))).toBe('bodies.notice.dates');
    await choose.execute(own.staff, own.bodyId, { ruleCode: 'us-ca', checkedOn: '2026-11-01', validUntil: '2026-11-20', checkedBy: 'City attorney' });
    expect(await rooms.get(ReadNotice).ofBody(own.staff, own.bodyId)).toMatchObject({ rule: { code: 'us-ca', validUntil: '2026-11-20' }, outdated: true, inherited: false });
    await choose.execute(own.staff, own.bodyId, { ruleCode: 'none', version: 1 });
    await expect(choose.execute(own.staff, own.bodyId, { ruleCode: 'us-ga', version: 1 })).rejects.toMatchObject({ kind: 'stale', details: { current: { ruleCode: 'none' } } });
    expect(await codeOf(rooms.get(ReadNotice).ofBody(own.staff, force.bodyId))).toBe('bodies.body.absent');
  });
});
