import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AssignRequest, CloseRequest, ReplyRequest } from '#libs/casework';
import { AddOrganization, AddPerson } from '#libs/directory';
import { Problem } from '#libs/kernel';
import { MyDuties } from '#libs/platform/duties';
import { countStatements } from '../../../test/support/count-statements.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { KeepRegister } from './keep-register.use-case.js';
import { ListRegister } from './list-register.query.js';
import type { ListRegisterRequest } from './register.request.js';

let rooms: Rooms;
let commission: SeatedTaskForce;
let mayor: string;
let supervisors: string;
let police: string;

beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
  commission = await seatTaskForce(rooms, { seats: 3, rules: { visibility: 'public' } });
  const organization = async (name: string) => (await rooms.get(AddOrganization).execute(commission.staff, { name, kind: 'agency', sector: 'government' })).id;
  mayor = (await rooms.get(AddPerson).execute(commission.staff, { name: 'Mayor of the city' })).id;
  [supervisors, police] = [await organization('County supervisors'), await organization('Police department')];
});
afterAll(() => rooms.close());

const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));
const keep = () => rooms.get(KeepRegister);
const list = (request: ListRegisterRequest = {}, actor = commission.staff) => rooms.get(ListRegister).execute(actor, commission.bodyId, request);
const numbers = async (request: ListRegisterRequest) => (await list(request)).items.map(({ no }) => no);

describe('the registers of a committee', () => {
  it('S-124 the chair sends advice with a number to county supervisors and the mayor; each owes a reply by a day in the one queue, and the replies are logged', async () => {
    const chair = commission.member(0);
    const { id, no } = await keep().enter(chair, commission.bodyId, { kind: 'advice', title: 'Interpreters at every counter', text: 'In the five languages most asked for.', openToAll: true, partyIds: [supervisors, mayor] });
    expect(no).toBe(1);
    const [line] = (await list()).items;
    expect(line).toMatchObject({ id, no: 1, standing: 'waiting', openToAll: true });
    expect(line!.letters.map(({ to, standing }) => [to, standing])).toEqual([['County supervisors', 'waiting'], ['Mayor of the city', 'waiting']]);
    // Whoever sent it keeps after it: neither can sign in here.
    const owed = (await rooms.get(MyDuties).execute(chair, { limit: 200 })).items.filter(({ kind }) => kind === 'casework.request');
    expect(owed.map(({ title }) => title.replace(/^\d+ /, ''))).toEqual(Array.from({ length: 2 }, () => expect.stringMatching(/^Advice 1 of Task force .*: Interpreters at every counter$/)));
    const [toCounty, toMayor] = line!.letters;
    await keep().answer(chair, commission.bodyId, toCounty!.id, { reply: 'In the budget of next year.', stance: 'in_part', version: 1 });
    expect((await list()).items[0]!.letters.map(({ standing, reply, stance, repliedOn }) => [standing, reply, stance, repliedOn])).toEqual([['answered', 'In the budget of next year.', 'in_part', '2026-11-23'], ['waiting', null, null, null]]);
    expect((await rooms.get(MyDuties).execute(chair, { limit: 200 })).items.filter(({ kind }) => kind === 'casework.request')).toHaveLength(1);
    expect(await codeOf(keep().answer(chair, commission.bodyId, toCounty!.id, { stance: 'followed', version: 1 }))).toBe('work.row.stale');
    expect(await codeOf(keep().answer(chair, commission.bodyId, toMayor!.id, { stance: 'followed', version: 1 }))).toBe('bodies.register.reply-missing');
    expect(await codeOf(keep().enter(chair, commission.bodyId, { kind: 'advice', title: 'To nobody' }))).toBe('bodies.register.addressee-missing');
    expect(await codeOf(keep().enter(chair, commission.bodyId, { kind: 'advice', title: 'By name', to: ['County supervisors', 'Governor'] }))).toBe('bodies.register.addressee-unknown');
    expect(await codeOf(keep().enter(commission.member(1), commission.bodyId, { kind: 'advice', title: 'x', partyIds: [mayor] }))).toBe('access.denied');
  });

  it('S-124 a reply given on the page of the request, by whoever was asked, stands in the register too', async () => {
    const { no } = await keep().enter(commission.staff, commission.bodyId, { kind: 'advice', title: 'Library hours', partyIds: [mayor] });
    const [letter] = (await list({ search: String(no) })).items[0]!.letters;
    await rooms.get(AssignRequest).execute(commission.staff, letter!.requestId, { ownerPersonId: commission.personIds[1]!, version: 1 });
    await rooms.get(ReplyRequest).execute(commission.member(1), letter!.requestId, { reply: 'Open until eight.', version: 2 });
    expect((await list({ search: 'library' })).items).toMatchObject([{ standing: 'answered', letters: [{ reply: 'Open until eight.', stance: null }] }]);
    await keep().answer(commission.staff, commission.bodyId, letter!.id, { stance: 'followed', version: 1 });
    expect((await list({ search: 'library' })).items[0]!.letters[0]).toMatchObject({ reply: 'Open until eight.', stance: 'followed' });
  });

  it('S-125 the register tells answered from unanswered, filters by it, and counts how often the committee was followed, in two statements', async () => {
    const { id } = await keep().enter(commission.staff, commission.bodyId, { kind: 'advice', title: 'A seat at the budget table', partyIds: [supervisors] });
    const [letter] = (await list({ search: 'budget table' })).items.find((line) => line.id === id)!.letters;
    await rooms.get(CloseRequest).execute(commission.staff, letter!.requestId, { outcome: 'no_reply_needed', version: 1 });
    expect(await numbers({})).toEqual([3, 2, 1]);
    expect([await numbers({ standing: 'waiting' }), await numbers({ standing: 'answered' }), await numbers({ standing: 'unanswered' })]).toEqual([[1], [2], [3]]);
    expect((await list()).summary).toEqual({ lines: 3, sent: 4, answered: 2, waiting: 1, late: 0, unanswered: 1, followed: 1, inPart: 1 });
    rooms.clock.advance(60 * 86_400_000);
    expect((await list()).summary).toMatchObject({ waiting: 1, late: 1 });
    rooms.clock.advance(-60 * 86_400_000);
    const few = await countStatements(rooms, () => list({ limit: 1 }));
    const many = await countStatements(rooms, () => list({ limit: 200 }));
    expect([few, many]).toEqual([2, 2]);
    const first = await list({ limit: 2 });
    expect([first.items.map(({ no }) => no), await numbers({ limit: 2, after: first.next! })]).toEqual([[3, 2], [1]]);
  });

  it('S-126 issues have numbers of their own, are referred to departments as often as needed, and are settled with what came of it', async () => {
    const { id, no } = await keep().enter(commission.staff, commission.bodyId, { kind: 'issue', title: 'No night bus to the plant' });
    expect(no).toBe(1);
    expect((await list({ kind: 'issue' })).items).toMatchObject([{ standing: 'waiting', letters: [] }]);
    await keep().send(commission.staff, commission.bodyId, id, { partyIds: [police, police], to: ['county SUPERVISORS'] });
    const [line] = (await list({ kind: 'issue', search: 'police' })).items;
    expect(line!.letters.map(({ to }) => to)).toEqual(['Police department', 'County supervisors']);
    expect(await rooms.database.sql('select kind, due_on::text as due from casework.request where id = $1', [line!.letters[0]!.requestId])).toEqual([{ kind: 'referral', due: expect.any(String) }]);
    for (const { id: letter } of line!.letters) await keep().answer(commission.staff, commission.bodyId, letter, { reply: 'A bus goes at ten.', version: 1 });
    await keep().settle(commission.staff, commission.bodyId, id, { note: 'The bus runs since Monday.', version: 1 });
    expect((await list({ kind: 'issue' })).items).toMatchObject([{ standing: 'answered', settledOn: '2026-11-23', settledNote: 'The bus runs since Monday.' }]);
    expect(await codeOf(keep().send(commission.staff, commission.bodyId, id, { partyIds: [mayor] }))).toBe('bodies.register.settled');
    expect((await list()).summary.lines).toBe(3);
  });

  it('S-124 what the committee opened to all shows words, organization and days; never a reply, never a person; nothing of a hidden committee', async () => {
    const open = (bodyId = commission.bodyId) => rooms.get(ListRegister).open(commission.city.id, bodyId, undefined);
    const { items } = await open();
    expect(items).toEqual([{ kind: 'advice', no: 1, title: 'Interpreters at every counter', text: 'In the five languages most asked for.', enteredOn: '2026-11-23', letters: [{ to: 'County supervisors', sentOn: '2026-11-23', repliedOn: '2026-11-23' }, { to: null, sentOn: '2026-11-23', repliedOn: null }] }]);
    const hidden = await seatTaskForce(rooms, { seats: 1, rules: { visibility: 'body' } });
    expect(await codeOf(rooms.get(ListRegister).open(hidden.city.id, hidden.bodyId, undefined))).toBe('bodies.body.absent');
    expect(await codeOf(rooms.get(ListRegister).execute({ ...hidden.member(0), grants: [] }, hidden.bodyId, {}))).toBe('bodies.body.absent');
  });

  it('numbers are never given twice, however many press at once', async () => {
    const entered = await Promise.all(Array.from({ length: 6 }, (_, at) => keep().enter(commission.staff, commission.bodyId, { kind: 'issue', title: `At once ${at}` })));
    expect(entered.map(({ no }) => no).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7]);
  });
});
