import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AddOrganization, AddPerson, DirectoryModule } from '#libs/directory';
import { newId, type Actor } from '#libs/kernel';
import { Access, Grants } from '#libs/platform/identity';
import { CloseDuty, DutiesModule } from '#libs/platform/duties';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { countStatements } from '../../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { ReadCase } from '../case/read-case.query.js';
import { CaseworkModule } from '../casework.module.js';
import { ListEntries } from '../file/list-entries.query.js';
import { CloseRequest } from '../request/close-request.use-case.js';
import { RaiseRequest } from '../request/raise-request.use-case.js';
import { ReadRequest } from '../request/read-request.query.js';
import { AddTodo } from '../todo/add-todo.use-case.js';
import { HandWorkspaceOver } from './hand-over.use-case.js';
import { ListHandOvers } from './list-hand-overs.query.js';
import { PreviewHandOver } from './preview-hand-over.query.js';

let rooms: Rooms;
let city: CityWithFounder;
let backbone: { id: string; personId: string };
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, DutiesModule, CaseworkModule]);
});
beforeEach(async () => {
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundRealCity(rooms);
  const { id } = await rooms.get(AddOrganization).execute(city.founder, { name: 'Welcome Alliance', sector: 'civil_society', kind: 'nonprofit' });
  const { id: personId } = await rooms.get(AddPerson).execute(city.founder, { name: 'Mina', email: 'mina@alliance.invalid', purpose: 'planning', organizationId: id, language: 'es' });
  backbone = { id, personId };
});
afterAll(() => rooms.close());

const within = <T>(work: (tx: Transaction) => Promise<T>, actor: Actor = city.founder): Promise<T> => rooms.get(UnitOfWork).run('spec.within', actor, work);
const openCase = () => within((tx) => tx.use(PlanningProcesses).open({
  title: 'Plan', summary: '', leadPartyId: city.organizationId, templateKey: 'roadmap-8', openedOn: '2026-11-23', renewsId: null, readOnly: false,
}));
const letIn = () => within(async (tx) => tx.use(Access).open(await tx.use(Access).accountFor('mina@alliance.invalid', 'es'), backbone.personId));
const all = { cases: true, requests: true, roles: true, dutyKinds: ['casework.todo'] };
const wish = (more: object = {}) => ({ fromPartyId: city.organizationId, toPartyId: backbone.id, toPersonId: backbone.personId, note: 'Thank you', moves: all, ...more });
const handOver = (more: object = {}) => rooms.get(HandWorkspaceOver).plan(city.founder, wish(more));
const roles = (personId: string) => within(async (tx) => {
  const held: string[] = [];
  for (const role of ['administrator', 'convener', 'director'] as const) if ((await tx.use(Grants).personsWith(role)).includes(personId)) held.push(role);
  return held;
});
const todos = () => rooms.database.sql<{ title: string; holder: string }>(`select title, holder_person_id as holder from duties.duty where workspace_id = $1 and kind = 'casework.todo' and state = 'open'`, [city.id]);
const preview = () => rooms.get(PreviewHandOver).execute(city.founder, city.organizationId);

/** A year of work: two cases, three requests, a to-do. */
async function aYear() {
  const cases = [await openCase(), await openCase()];
  const requests = [];
  for (let at = 0; at < 3; at += 1) requests.push(await rooms.get(RaiseRequest).execute(city.founder, { kind: 'advice', title: `Advice ${at}`, caseId: cases[0]!.id }));
  await rooms.get(CloseRequest).execute(city.founder, requests[2]!.id, { outcome: 'done', version: 1 });
  await rooms.get(AddTodo).execute(city.founder, { title: 'Book the hall' });
  return { cases, requests };
}

describe('S-064 from the convener to the backbone', () => {
  it('is counted before anything moves, in one statement', async () => {
    await aYear();
    expect(await preview()).toMatchObject({
      people: 1, cases: 2, requests: 2, duties: [{ kind: 'casework.todo', count: 1, usual: true }],
      roles: [{ name: 'Ana', role: 'convener', mayMove: true }, { role: 'director', mayMove: true }],
    });
    expect(await countStatements(rooms, preview)).toBe(1);
  });

  it('moves cases, requests, to-dos and roles in one transaction, says so in each file and writes to both', async () => {
    const { cases, requests } = await aYear();
    await letIn();
    const entriesBefore = (await rooms.get(ListEntries).execute(city.founder, cases[0]!.id, {})).items.length;
    expect(await handOver()).toMatchObject({ state: 'done' });
    expect(await rooms.get(ReadCase).execute(city.founder, cases[1]!.id)).toMatchObject({ lead: 'Welcome Alliance' });
    expect(await rooms.get(ReadRequest).execute(city.founder, requests[0]!.id)).toMatchObject({ ownerPersonId: backbone.personId, state: 'open' });
    expect(await rooms.get(ReadRequest).execute(city.founder, requests[2]!.id)).toMatchObject({ ownerPersonId: city.personId, state: 'closed' });
    expect(await todos()).toEqual([{ title: 'Book the hall', holder: backbone.personId }]);
    expect([await roles(backbone.personId), await roles(city.personId)]).toEqual([['convener', 'director'], []]);
    const entries = (await rooms.get(ListEntries).execute(city.founder, cases[0]!.id, {})).items;
    expect(entries).toHaveLength(entriesBefore + 1);
    expect(entries[0]).toMatchObject({ kind: 'decision', titleKey: 'casework.file.handedOver' });
    const letters = await rooms.database.sql<{ to: string; subject: string; text: string }>(`select to_address as to, subject, text from mail.notice where workspace_id = $1 and kind = 'casework.hand-over' order by to_address`, [city.id]);
    expect(letters.map(({ to }) => to)).toEqual(['ana@city.invalid', 'mina@alliance.invalid']);
    expect(letters[0]!.text).toContain('2 planning processes');
    expect(letters[1]!.text).toContain('2 procesos de planificación');
    expect((await rooms.get(ListHandOvers).execute(city.founder, {})).items).toMatchObject([{ state: 'done', from: city.name, to: 'Welcome Alliance', moved: { cases: 2, requests: 2, duties: 1, roles: 2, stayed: 0 } }]);
  });

  it('goes back the same way; what moved on meanwhile stays where it is', async () => {
    const { cases, requests } = await aYear();
    await letIn();
    const { id, version } = await handOver();
    await rooms.get(CloseRequest).execute(city.founder, requests[0]!.id, { outcome: 'done', version: 2 });
    const mina = { ...city.as('administrator', { personId: backbone.personId }) };
    await rooms.get(HandWorkspaceOver).handBack(mina, id, { reason: 'The grant ended', version });
    expect(await rooms.get(ReadCase).execute(city.founder, cases[0]!.id)).toMatchObject({ lead: city.name });
    expect((await rooms.get(ReadRequest).execute(city.founder, requests[1]!.id)).ownerPersonId).toBe(city.personId);
    expect((await todos())[0]!.holder).toBe(city.personId);
    expect([await roles(backbone.personId), await roles(city.personId)]).toEqual([[], ['convener', 'director']]);
    expect((await rooms.get(ListHandOvers).execute(city.founder, {})).items).toMatchObject([{ state: 'returned', moved: { stayed: 1 } }]);
    await expect(rooms.get(HandWorkspaceOver).handBack(mina, id, { reason: 'Again', version: version + 1 })).rejects.toMatchObject({ code: 'casework.hand-over.move' });
  });

  it('a later day is planned first, and is due then for whoever planned it', async () => {
    await aYear();
    await letIn();
    const planned = await handOver({ onDay: '2026-12-01' });
    expect(planned.state).toBe('planned');
    expect((await preview()).cases).toBe(2);
    expect((await rooms.get(HandWorkspaceOver).do(city.founder, planned.id, { version: planned.version })).state).toBe('done');
    expect((await preview()).cases).toBe(0);
    await expect(handOver({ onDay: '2026-11-22' })).rejects.toMatchObject({ code: 'casework.hand-over.in-past' });
  });

  it('nothing is half moved: without an account on the other side all of it is refused', async () => {
    const { cases } = await aYear();
    await expect(handOver()).rejects.toMatchObject({ code: 'casework.hand-over.no-account' });
    expect(await rooms.get(ReadCase).execute(city.founder, cases[0]!.id)).toMatchObject({ lead: city.name });
    expect((await rooms.get(ListHandOvers).execute(city.founder, {})).items).toEqual([]);
    await expect(handOver({ toPartyId: city.organizationId })).rejects.toMatchObject({ code: 'casework.hand-over.same' });
    await expect(handOver({ toPersonId: city.personId })).rejects.toMatchObject({ code: 'casework.hand-over.not-theirs' });
    await expect(rooms.get(HandWorkspaceOver).do(city.founder, newId(), { version: 1 })).rejects.toMatchObject({ code: 'casework.hand-over.absent' });
    await expect(rooms.get(HandWorkspaceOver).plan(city.as('director'), wish())).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('a convener who is no administrator passes on the own roles only', async () => {
    await aYear();
    const bo = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo', organizationId: city.organizationId });
    await within((tx) => tx.use(Grants).give({ personId: bo.id, role: 'convener', scopeKind: 'workspace', scopeId: null }));
    const held = await rooms.get(PreviewHandOver).execute(city.as('convener', { personId: bo.id }), city.organizationId);
    expect(held.roles.filter(({ mayMove }) => mayMove).map(({ name, role }) => [name, role])).toEqual([['Bo', 'convener']]);
  });
});

describe('what somebody waits for', () => {
  it('is never closed from a list of to-dos: the duty leads to the request', async () => {
    const { requests } = await aYear();
    const [duty] = await rooms.database.sql<{ id: string }>(`select id from duties.duty where workspace_id = $1 and subject_id = $2 and state = 'open'`, [city.id, requests[0]!.id]);
    await expect(rooms.get(CloseDuty).execute(city.founder, duty!.id, { outcome: 'done', version: 1 })).rejects.toMatchObject({ code: 'duties.duty.on-its-page', details: { path: `requests/${requests[0]!.id}` } });
    expect((await rooms.get(ReadRequest).execute(city.founder, requests[0]!.id)).state).toBe('open');
  });
});
