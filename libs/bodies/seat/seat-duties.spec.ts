import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atLocal } from '#libs/kernel';
import { DutyClockRunner } from '#libs/platform/duties';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { ChangeBody } from '../body/change-body.use-case.js';
import { ChangeMembership } from './change-membership.use-case.js';
import { InviteMember } from './invite-member.use-case.js';
import { WatchSeats } from './watch-seats.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
let appointer: string;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 4, filled: 0, rules: { termMonths: 24 } });
  await rooms.get(InviteMember).seat(force.staff, force.bodyId, force.seatIds[3]!, { name: 'Chief of staff', email: 'chief@riverton.invalid' });
  const [row] = await rooms.database.sql<{ person_id: string }>('select person_id from bodies.membership where seat_id = $1', [force.seatIds[3]]);
  appointer = row!.person_id;
  await rooms.get(ChangeBody).execute(force.staff, force.bodyId, { name: 'Task force', kind: 'task_force', appointerPersonId: appointer, version: 1 });
});
afterAll(() => rooms.close());

const sit = (seat: number, name: string, toOn: string) => rooms.get(InviteMember).seat(force.staff, force.bodyId, force.seatIds[seat]!, { name, fromOn: '2025-01-01', toOn });
const duties = () => rooms.database.sql<{ subject: string; due: string; holder: string }>(
  `select subject_id as subject, due_on::text as due, holder_person_id as holder from duties.duty where workspace_id = $1 and kind = 'bodies.seat' and state = 'open' order by due_on`, [force.city.id]);
const mail = () => rooms.database.sql<{ to: string; subject: string; text: string }>(
  `select person_id as to, subject, text from mail.notice where workspace_id = $1 and person_id = $2 and kind not like 'identity.%' order by at, id`, [force.city.id, appointer]);
const morning = async (day: string): Promise<void> => {
  rooms.clock.set(atLocal(day, '01:05', 'America/Chicago').toISOString());
  await rooms.get(WatchSeats).execute(force.city.id);
  rooms.clock.set(atLocal(day, '08:05', 'America/Chicago').toISOString());
  await rooms.get(DutyClockRunner).runDueUntilQuiet(force.city.id);
};

describe('duties of the appointing authority', () => {
  it('S-121 terms that end and seats that fell vacant: one letter a morning, 90 and 30 days before and on the day', async () => {
    await sit(0, 'Ada', '2027-03-31');
    const bo = await sit(1, 'Bo', '2027-03-31');
    expect((await duties()).map(({ subject }) => subject)).toEqual([force.seatIds[2]]);
    await morning('2026-12-31');
    expect((await duties()).map(({ holder }) => holder)).toEqual([appointer, appointer, appointer]);
    await morning('2027-01-04');
    const first = await mail();
    expect(first).toHaveLength(1);
    expect(first[0]!.text).toContain('Nobody holds this seat');
    expect(first[0]!.text).toContain('These terms end soon');
    expect(first[0]!.text).toContain(`/app/${force.city.slug}/seats-to-fill?body=${force.bodyId}`);
    await rooms.get(ChangeMembership).renew(force.staff, force.bodyId, bo.id, {});
    expect((await duties()).map(({ subject }) => subject)).toEqual([force.seatIds[2], force.seatIds[0]]);
    await morning('2027-03-02');
    await morning('2027-03-31');
    const all = await mail();
    expect(all.slice(1).map(({ subject }) => subject)).toEqual([expect.stringContaining('a term ends'), expect.stringContaining('a seat is empty')]);
    await rooms.get(InviteMember).invite(force.staff, force.bodyId, force.seatIds[2]!, { name: 'Cy', email: 'cy@partner.invalid' });
    expect((await duties()).map(({ subject }) => subject)).toEqual([force.seatIds[0]]);
  });

  it('S-032 the last day of a committee is a duty until it is dissolved or moved; a morning twice is one letter', async () => {
    const [{ version } = { version: 0 }] = await rooms.database.sql<{ version: number }>('select version from bodies.body where id = $1', [force.bodyId]);
    await rooms.get(ChangeBody).execute(force.staff, force.bodyId, { name: 'Task force', kind: 'task_force', sunsetOn: '2027-06-30', version });
    const before = (await mail()).length;
    await morning('2027-04-01');
    await morning('2027-04-01');
    const said = (await mail()).slice(before);
    expect(said.map(({ subject }) => subject)).toEqual([expect.stringContaining('a committee comes to an end')]);
    await rooms.get(ChangeBody).dissolve(force.staff, force.bodyId, version + 1);
    expect(await rooms.database.sql(`select 1 from duties.duty where workspace_id = $1 and kind in ('bodies.seat', 'bodies.sunset') and state = 'open'`, [force.city.id])).toEqual([]);
  });
});
