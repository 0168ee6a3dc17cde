import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AddPerson, DirectoryModule } from '#libs/directory';
import { newId, publicActor, type Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { countStatements } from '../../../test/support/count-statements.js';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { CaseworkModule } from '../casework.module.js';
import { ListEntries } from '../file/list-entries.query.js';
import { CaseworkJobsModule } from '../jobs.js';
import { AssignMany } from './assign-many.use-case.js';
import { AssignRequest } from './assign-request.use-case.js';
import { CloseRequest } from './close-request.use-case.js';
import { CountRequests } from './count-requests.query.js';
import { EraseRequestContacts } from './erase-request-contacts.task.js';
import { ListRequests } from './list-requests.query.js';
import { RaiseFromPublic } from './raise-from-public.use-case.js';
import { RaiseRequest } from './raise-request.use-case.js';
import { ReadReceipt } from './read-receipt.query.js';
import { ReadRequest } from './read-request.query.js';
import { ReopenRequest } from './reopen-request.use-case.js';
import { ReplyRequest } from './reply-request.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, CaseworkModule, CaseworkJobsModule]);
});
beforeEach(async () => {
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => rooms.get(UnitOfWork).run('spec.within', city.founder, work);
const raise = (more: object = {}) => {
  rooms.clock.advance(1_000);
  return rooms.get(RaiseRequest).execute(city.founder, { kind: 'referral', title: 'Find a tutor', ...more });
};
const read = (id: string, actor: Actor = city.founder) => rooms.get(ReadRequest).execute(actor, id);
const owed = () => rooms.database.sql<{ person: string; title: string; due: string; state: string }>(
  `select holder_person_id as person, title, due_on::text as due, state from duties.duty where workspace_id = $1 and kind = 'casework.request' order by opened_at, id`, [city.id]);
const resident = (key?: string): Actor => ({ ...publicActor(city.id, 'spec'), ...(key === undefined ? {} : { idempotencyKey: key }) });

describe('a request', () => {
  it('has a number, one lead who owes it from that commit on, and a day in working days', async () => {
    const first = await raise();
    const second = await raise({ kind: 'interpreter', dueOn: '2026-12-24' });
    expect([first, second]).toMatchObject([{ number: 1, dueOn: '2026-11-30' }, { number: 2, dueOn: '2026-12-24' }]);
    expect(await read(first.id)).toMatchObject({ state: 'open', ownerPersonId: city.personId, ownerName: 'Ana', late: false, source: 'staff', version: 1 });
    expect(await owed()).toEqual([
      { person: city.personId, title: '1 Find a tutor', due: '2026-11-30', state: 'open' }, { person: city.personId, title: '2 Find a tutor', due: '2026-12-24', state: 'open' },
    ]);
    await expect(raise({ dueOn: '2026-11-22' })).rejects.toMatchObject({ code: 'casework.request.due-in-past' });
  });

  it('passes from lead to lead; the one before owes it no longer', async () => {
    const { id } = await raise();
    const bo = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo' });
    rooms.clock.advance(1_000);
    await rooms.get(AssignRequest).execute(city.founder, id, { ownerPersonId: bo.id, version: 1 });
    expect((await owed()).map(({ person, state }) => [person, state])).toEqual([[city.personId, 'cancelled'], [bo.id, 'open']]);
    await rooms.get(AssignRequest).execute(city.founder, id, { ownerPersonId: null, version: 2 });
    expect((await owed()).map(({ state }) => state)).toEqual(['cancelled', 'cancelled']);
    await expect(rooms.get(AssignRequest).execute(city.founder, id, { ownerPersonId: newId(), version: 3 })).rejects.toMatchObject({ code: 'directory.person.absent' });
    await expect(rooms.get(AssignRequest).execute(city.founder, id, { ownerPersonId: bo.id, version: 1 })).rejects.toMatchObject({ kind: 'stale' });
  });

  it('is answered, closed with an outcome, and opened again with a fresh day; what is owed follows', async () => {
    const { id } = await raise();
    expect((await rooms.get(ReplyRequest).execute(city.founder, id, { reply: 'Ask at the library', version: 1 })).version).toBe(2);
    expect((await owed()).map(({ state }) => state)).toEqual(['done']);
    await rooms.get(CloseRequest).execute(city.founder, id, { outcome: 'passed_on', note: 'Library', version: 2 });
    await expect(rooms.get(ReplyRequest).execute(city.founder, id, { reply: 'Too late', version: 3 })).rejects.toMatchObject({ code: 'casework.request.move', details: { allowed: ['open'] } });
    rooms.clock.set('2026-12-01T15:00:00Z');
    await rooms.get(ReopenRequest).execute(city.founder, id, { reason: 'The tutor left', version: 3 });
    expect(await read(id)).toMatchObject({ state: 'open', dueOn: '2026-12-08', outcome: null, closedAt: null, reply: 'Ask at the library' });
    expect((await owed()).map(({ due, state }) => [due, state])).toEqual([['2026-11-30', 'done'], ['2026-12-08', 'open']]);
  });

  it('is not declined without a word', async () => {
    const { id } = await raise();
    await expect(rooms.get(CloseRequest).execute(city.founder, id, { outcome: 'declined', version: 1 })).rejects.toMatchObject({ code: 'casework.request.reply-missing' });
    await rooms.get(CloseRequest).execute(city.founder, id, { outcome: 'declined', reply: 'The law does not allow it', version: 1 });
    expect(await read(id)).toMatchObject({ state: 'closed', outcome: 'declined', reply: 'The law does not allow it' });
  });

  it('belongs to those who handle all, and to its lead; for anybody else it does not exist', async () => {
    const { id } = await raise();
    const bo = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo' });
    const member = city.as('member', { personId: bo.id });
    for (const attempt of [read(id, member), rooms.get(ReplyRequest).execute(member, id, { reply: 'x', version: 1 })]) {
      await expect(attempt).rejects.toMatchObject({ code: 'casework.request.absent' });
    }
    expect((await rooms.get(ListRequests).execute(member, { view: 'all' })).items).toEqual([]);
    await rooms.get(AssignRequest).execute(city.founder, id, { ownerPersonId: bo.id, version: 1 });
    expect((await rooms.get(ListRequests).execute(member, { view: 'all' })).items).toMatchObject([{ id }]);
    expect((await rooms.get(ReplyRequest).execute(member, id, { reply: 'Done', version: 2 })).version).toBe(3);
  });
});

describe('the queue', () => {
  it('shows mine, unassigned, due; what is due first stands first, paged in one statement', async () => {
    const subject = { kind: 'item', id: newId() };
    const [a, b, c] = [await raise({ dueOn: '2026-11-24' }), await raise({ ownerPersonId: null, dueOn: '2026-12-01', title: 'Unassigned' }), await raise({ dueOn: '2026-11-23', subject })];
    const numbers = async (request: object) => (await rooms.get(ListRequests).execute(city.founder, request)).items.map(({ number }) => number);
    expect(await numbers({})).toEqual([c!.number, a!.number, b!.number]);
    expect(await numbers({ view: 'mine' })).toEqual([c!.number, a!.number]);
    expect(await numbers({ view: 'unassigned' })).toEqual([b!.number]);
    expect(await numbers({ view: 'due' })).toEqual([c!.number]);
    expect(await numbers({ subjectId: subject.id })).toEqual([c!.number]);
    expect(await numbers({ search: 'UNASS' })).toEqual([b!.number]);
    expect(await numbers({ search: String(a!.number) })).toEqual([a!.number]);
    expect(await rooms.get(CountRequests).execute(city.founder)).toEqual({ mine: 2, unassigned: 1, due: 1, late: 0, open: 3 });
    rooms.clock.set('2026-11-25T15:00:00Z');
    expect((await rooms.get(ListRequests).execute(city.founder, {})).items.map(({ late }) => late)).toEqual([true, true, false]);
    expect(await numbers({ view: 'late' })).toEqual([c!.number, a!.number]);
    expect((await rooms.get(CountRequests).execute(city.founder)).late).toBe(2);
    const page = await rooms.get(ListRequests).execute(city.founder, { limit: 2 });
    expect(await numbers({ limit: 2, after: page.next! })).toEqual([b!.number]);
    const three = await countStatements(rooms, () => numbers({ limit: 200 }));
    for (let at = 0; at < 20; at += 1) await raise();
    expect([three, await countStatements(rooms, async () => expect(await numbers({ limit: 200 })).toHaveLength(23))]).toEqual([1, 1]);
  });
});

describe('S-214 a hundred offers', () => {
  it('many at once are given to one person: all of them, or none when one has changed meanwhile', async () => {
    const all: { id: string }[] = [];
    for (let at = 0; at < 5; at += 1) all.push(await raise({ kind: 'offer', title: `Offer ${at}`, ownerPersonId: null }));
    const bo = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo' });
    const give = (version: number) => rooms.get(AssignMany).execute(city.founder, { requests: all.map(({ id }, at) => ({ id, version: at === 3 ? version : 1 })), ownerPersonId: bo.id });
    await expect(give(7)).rejects.toMatchObject({ kind: 'stale' });
    expect(await rooms.get(CountRequests).execute(city.founder)).toMatchObject({ unassigned: 5 });
    expect(await give(1)).toEqual({ assigned: 5 });
    expect(await rooms.get(CountRequests).execute(city.founder)).toMatchObject({ unassigned: 0, open: 5 });
    expect((await owed()).filter(({ state }) => state === 'open').map(({ person }) => person)).toEqual(Array.from({ length: 5 }, () => bo.id));
    await expect(rooms.get(AssignMany).execute(city.as('member'), { requests: [{ id: all[0]!.id, version: 2 }], ownerPersonId: bo.id })).rejects.toMatchObject({ code: 'casework.request.absent' });
  });
});

describe('a resident without an account', () => {
  const offer = { kind: 'offer' as const, text: 'I can translate into Somali. Evenings are best.', name: 'Amina', contact: 'amina@home.invalid', language: 'so' };

  it('gets a receipt code of readable signs, and the offer stands as a request with a lead', async () => {
    const { code, number, dueOn } = await rooms.get(RaiseFromPublic).execute(resident(), { ...offer, subject: { kind: 'item', id: newId() } });
    expect(code).toMatch(/^([2-9CDFGHJKMNPQRTWXYZ]{4}-){3}[2-9CDFGHJKMNPQRTWXYZ]{4}$/);
    expect(dueOn).toBe('2026-11-30');
    const [row] = (await rooms.get(ListRequests).execute(city.founder, {})).items;
    expect(row).toMatchObject({ number, kind: 'offer', title: 'I can translate into Somali.', ownerPersonId: city.personId, subjectKind: 'item' });
    expect(await read(row!.id)).toMatchObject({ source: 'public', fromName: 'Amina', fromContact: 'amina@home.invalid', language: 'so' });
    expect((await owed()).map(({ person }) => person)).toEqual([city.personId]);
  });

  it('needs no name, and sees with the code what became of it, however it is typed', async () => {
    const { code } = await rooms.get(RaiseFromPublic).execute(resident(), { kind: 'correction', text: 'The phone number on page 3 is wrong' });
    const [row] = (await rooms.get(ListRequests).execute(city.founder, {})).items;
    const look = (typed: string) => rooms.get(ReadReceipt).execute(city.id, typed);
    expect(await look(code)).toMatchObject({ state: 'open', raisedOn: '2026-11-23', reply: null, outcome: null });
    await rooms.get(CloseRequest).execute(city.founder, row!.id, { outcome: 'done', reply: 'Thank you, it is mended.', version: 1 });
    expect(await look(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toEqual({
      number: row!.number, kind: 'correction', state: 'closed', title: 'The phone number on page 3 is wrong', raisedOn: '2026-11-23', dueOn: row!.dueOn,
      reply: 'Thank you, it is mended.', repliedOn: '2026-11-23', outcome: 'done', closedOn: '2026-11-23',
    });
    for (const wrong of ['', 'nonsense', code.replace(/.$/, (sign) => (sign === '2' ? '3' : '2'))]) await expect(look(wrong)).rejects.toMatchObject({ code: 'casework.receipt.absent' });
    const other = await foundRealCity(rooms);
    await expect(rooms.get(ReadReceipt).execute(other.id, code)).rejects.toMatchObject({ code: 'casework.receipt.absent' });
  });

  it('a second press of the same form gives the same receipt and no second request; the code is kept nowhere', async () => {
    const key = newId();
    const both = await Promise.all([1, 2].map(() => rooms.get(RaiseFromPublic).execute(resident(key), offer)));
    expect(both[1]).toEqual(both[0]);
    expect((await rooms.get(ListRequests).execute(city.founder, {})).items).toHaveLength(1);
    const { code } = both[0]!;
    for (const table of ['work.idempotency', 'casework.request', 'audit.change', 'queue.outbox', 'search.entry', 'duties.duty']) {
      expect(await rooms.database.sql(`select 1 from ${table} t where t::text like '%' || $1 || '%'`, [code])).toEqual([]);
    }
  });

  it('name and address stand in the request only: not in file, trail, search, duties or events', async () => {
    const { id: caseId } = await within((tx) => tx.use(PlanningProcesses).open({
      title: 'Plan', summary: '', leadPartyId: city.organizationId, templateKey: 'roadmap-8', openedOn: '2026-11-23', renewsId: null, readOnly: false,
    }));
    await rooms.get(RaiseFromPublic).execute(resident(), { ...offer, caseId });
    expect((await rooms.get(ListEntries).execute(city.founder, caseId, {})).items).toMatchObject([{ titleKey: 'casework.file.requestRaised', visibility: 'staff' }]);
    for (const table of ['casework.file_entry', 'audit.change', 'queue.outbox', 'search.entry', 'duties.duty']) {
      expect(await rooms.database.sql(`select 1 from ${table} t where workspace_id = $1 and t::text ~ 'Amina|amina@'`, [city.id])).toEqual([]);
    }
  });

  it('who waited is forgotten 90 days after closing, unless a hold is open', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 2; at += 1) await rooms.get(RaiseFromPublic).execute(resident(), offer);
    for (const { id } of (await rooms.get(ListRequests).execute(city.founder, {})).items) {
      await rooms.get(CloseRequest).execute(city.founder, id, { outcome: 'thanked', reply: 'Thank you', version: 1 });
      ids.push(id);
    }
    await rooms.database.sql(
      `insert into records.hold (workspace_id, id, scope_kind, scope_id, reason, placed_at) values ($1, $2, 'subject', $3, 'Lawsuit', $4)`, [city.id, newId(), ids[0], rooms.clock.now()]);
    rooms.clock.advanceDays(89);
    await rooms.get(EraseRequestContacts).tick();
    expect((await read(ids[1]!)).fromContact).toBe('amina@home.invalid');
    rooms.clock.advanceDays(2);
    await rooms.get(EraseRequestContacts).tick();
    expect(await read(ids[1]!)).toMatchObject({ fromName: null, fromContact: null, reply: 'Thank you', body: offer.text });
    expect((await read(ids[0]!)).fromName).toBe('Amina');
  });
});
