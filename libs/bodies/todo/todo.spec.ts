import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DutyClockRunner } from '#libs/platform/duties';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, meetNow, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { NoteAction } from './note-action.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 3 });
});
afterAll(() => rooms.close());

const morning = async (day: string): Promise<void> => {
  rooms.clock.set(`${day}T08:05:00-06:00`);
  await rooms.get(DutyClockRunner).runDueUntilQuiet(force.city.id);
};
const mail = () => rooms.database.sql<{ to: string; subject: string; text: string }>(
  'select person_id as to, subject, text from mail.notice where workspace_id = $1 and kind not like $2 order by at, id', [force.city.id, 'identity.%']);

describe('letters about to-dos of meetings', () => {
  it('S-045 the day before, a week after and then the chair, each once; nobody above, and nothing after Done', async () => {
    const meeting = await meetNow(rooms, force, 3);
    const todo = await rooms.get(NoteAction).note(force.staff, meeting, { line: '@Member Two rent the hall by Dec 4' });
    await rooms.get(NoteAction).note(force.staff, meeting, { line: '@Member Two order chairs by Dec 4' });
    await morning('2026-12-03');
    await morning('2026-12-03');
    const [first, ...more] = await mail();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ to: force.personIds[1], subject: expect.stringContaining('2 things from a meeting, due tomorrow') });
    expect(first!.text).toContain('rent the hall');
    expect(first!.text).toContain('order chairs');
    expect(first!.text).toContain(`/app/${force.city.slug}/meetings/${meeting}`);
    await rooms.get(NoteAction).done(force.member(1), todo.id, {});
    await morning('2026-12-11');
    await morning('2026-12-18');
    await morning('2027-01-15');
    const letters = await mail();
    expect(letters.map(({ to }) => to)).toEqual([force.personIds[1], force.personIds[1], force.personIds[0]]);
    expect(letters[1]!.text).not.toContain('rent the hall');
    expect(letters[2]!.text).toContain('Member Two, by December 4');
  });

  it('who chairs and owes it hears of it as the one who owes it only', async () => {
    const before = (await mail()).length;
    rooms.clock.set('2027-02-01T15:00:00Z');
    const meeting = await meetNow(rooms, force, 3);
    await rooms.get(NoteAction).note(force.staff, meeting, { line: '@Member One ask counsel by Feb 5' });
    for (const day of ['2027-02-04', '2027-02-12', '2027-02-19', '2027-02-26']) await morning(day);
    expect((await mail()).slice(before).map(({ to }) => to)).toEqual([force.personIds[0], force.personIds[0]]);
  });
});
