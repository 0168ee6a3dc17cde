import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem, type Actor } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { OPEN_MEETINGS } from '../motion/open-meetings.rules.js';
import { DISCUSSIONS, discussionOf } from '../procedure/procedure.rules.js';
import { ListRemarks } from './list-remarks.query.js';
import { SayBeforehand } from './say-beforehand.use-case.js';

let rooms: Rooms;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const seen = async (actor: Actor, meeting: string) => (await rooms.get(ListRemarks).execute(actor, meeting)).items.map(({ text }) => text);
const say = (actor: Actor, meeting: string, goesTo: 'staff' | 'public', more: object = {}) => rooms.get(SayBeforehand).say(actor, meeting, { text: 'I have doubts', goesTo, ...more });

describe('who reads what members say beforehand', () => {
  it('product rule 8: under the law it is staff whatever the bylaws say, elsewhere as they say', () => {
    fc.assert(fc.property(fc.constantFrom(...OPEN_MEETINGS, null), fc.constantFrom(...DISCUSSIONS, null), (law, chosen) => {
      expect(discussionOf(law, chosen)).toBe(law === 'yes' || law === 'ask_counsel' ? 'staff' : chosen ?? 'public');
    }));
  });

  it.each(['yes', 'ask_counsel'] as const)('open-meetings law %s: a comment reaches staff, and members only once it was brought to the meeting', async (law) => {
    const force = await seatTaskForce(rooms, { seats: 3, rules: { openMeetingsLaw: law } });
    const meeting = await meetNow(rooms, force, 2);
    expect(await codeOf(say(force.member(1), meeting, 'public'))).toBe('bodies.remark.audience-changed');
    const { id } = await say(force.member(1), meeting, 'staff', { rating: 'unsure' });
    expect(await seen(force.staff, meeting)).toEqual(['I have doubts']);
    expect(await seen(force.member(1), meeting)).toEqual(['I have doubts']);
    expect(await seen(force.member(2), meeting)).toEqual([]);
    expect(await seen(force.member(0), meeting)).toEqual([]);
    expect(await codeOf(rooms.get(SayBeforehand).relay(force.member(0), meeting, id))).toBe('access.denied');
    await rooms.get(SayBeforehand).relay(force.staff, meeting, id);
    expect(await seen(force.member(2), meeting)).toEqual(['I have doubts']);
  });

  it('where no law applies everybody reads it at once, unless the body says staff', async () => {
    const force: SeatedTaskForce = await seatTaskForce(rooms, { seats: 3, rules: { openMeetingsLaw: 'no' } });
    const meeting = await meetNow(rooms, force, 1);
    await say(force.member(1), meeting, 'public');
    expect(await seen(force.member(2), meeting)).toEqual(['I have doubts']);
    expect(await codeOf(say(force.member(1), meeting, 'public', { text: ' ' }))).toBe('bodies.remark.empty');
    expect(await codeOf(say({ ...force.staff, grants: [] }, meeting, 'public'))).toMatch(/absent|denied/);
  });

  it('no private member-to-member thread can be made: no table of words names a reader, and no third audience is taken', async () => {
    const force = await seatTaskForce(rooms, { seats: 2, rules: { openMeetingsLaw: 'no' } });
    const meeting = await meetNow(rooms, force, 1);
    await say(force.member(1), meeting, 'public');
    const columns = await rooms.database.sql<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where (table_schema, table_name) in (('bodies', 'remark'), ('deliberation', 'remark')) and column_name ~ '(person|party|member|seat|to_)' order by 1`);
    expect(columns.map(({ name }) => name)).toEqual(['remark.by_person_id', 'remark.by_person_id']);
    for (const table of ['bodies.remark', 'deliberation.remark']) {
      const [check] = await rooms.database.sql<{ text: string }>(
        `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%goes_to%'`, [table]);
      expect(check?.text.match(/'[a-z]+'/g)).toEqual(["'staff'", "'public'"]);
    }
    await expect(say(force.member(1), meeting, 'members' as never)).rejects.toThrow();
  });
});
