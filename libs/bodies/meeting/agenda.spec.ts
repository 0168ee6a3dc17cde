import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { KeepAgenda } from './keep-agenda.use-case.js';
import { MarkAgendaItem } from './mark-agenda-item.use-case.js';
import { PlanMeeting } from './plan-meeting.use-case.js';
import { ProposeAgenda } from './propose-agenda.query.js';
import { ReadMeeting } from './read-meeting.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  force = await seatTaskForce(rooms, { seats: 2 });
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const plan = async (day: string) => (await rooms.get(PlanMeeting).plan(force.staff, force.bodyId, { title: day, startsAt: `${day}T16:00:00Z`, endsAt: `${day}T17:00:00Z` })).id;
const agenda = async (id: string) => (await rooms.get(ReadMeeting).execute(force.staff, id)).agenda;

describe('agenda', () => {
  it('S-045 lines stand under headings with presenter, minutes and documents; a move by one place loses none of them; D9 the second sees both', async () => {
    const id = await plan('2026-12-10');
    const documents = [{ title: 'Draft budget', url: 'https://city.invalid/draft' }];
    const { id: line } = await rooms.get(KeepAgenda).add(force.staff, id, { title: 'Budget', section: 'New business', minutes: 20, presenterPartyId: force.personIds[1] ?? null, documents });
    await rooms.get(KeepAgenda).change(force.staff, id, line, { title: 'Budget of 2028', notes: 'First reading', minutes: 20, presenterPartyId: force.personIds[1] ?? null, version: 1 });
    expect(await agenda(id)).toMatchObject([{ title: 'Budget of 2028', section: 'New business', documents, minutes: 20, presenter: 'Member Two', state: 'open' }]);
    await expect(rooms.get(KeepAgenda).change(force.staff, id, line, { title: 'Budget, mine', version: 1 })).rejects.toMatchObject({ kind: 'stale', details: { current: { title: 'Budget of 2028', notes: 'First reading' } } });
  });

  it('S-045 what was put off or left open is proposed to the next meeting and goes on once, with its words', async () => {
    const [before, after] = [await plan('2026-11-10'), await plan('2026-12-11')];
    const add = async (title: string) => (await rooms.get(KeepAgenda).add(force.staff, before, { title, notes: `About ${title}` })).id;
    const [done, off, open] = [await add('Done'), await add('Put off'), await add('Left open')];
    const propose = async () => (await rooms.get(ProposeAgenda).execute(force.staff, after)).items;
    await rooms.get(PlanMeeting).move(force.staff, before, { to: 'held', version: 1 });
    expect(await propose()).toEqual([]);
    await rooms.get(MarkAgendaItem).mark(force.staff, before, done, 'done');
    await rooms.get(MarkAgendaItem).mark(force.staff, before, off, 'put_off');
    const proposals = await propose();
    expect(proposals.map(({ title, why, since }) => [title, why, since])).toEqual([['Put off', 'unfinished', '2026-11-10'], ['Left open', 'unfinished', '2026-11-10']]);
    const take = (sourceId: string) => rooms.get(MarkAgendaItem).take(force.staff, after, { sourceKind: 'agenda-item', sourceId, title: 'whatever' });
    await take(off);
    expect(await agenda(after)).toMatchObject([{ title: 'Put off', notes: 'About Put off', carriedFromId: off, state: 'open' }]);
    expect(await codeOf(take(off))).toBe('bodies.agenda-item.carried');
    expect(await codeOf(take(newId()))).toBe('bodies.agenda-item.absent');
    expect((await propose()).map(({ sourceId }) => sourceId)).toEqual([open]);
    expect(await codeOf(rooms.get(ProposeAgenda).execute(force.member(1), after))).toBe('bodies.meeting.absent');
  });
});
