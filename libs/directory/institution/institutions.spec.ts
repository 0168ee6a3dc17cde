import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { Search, SearchModule } from '#libs/platform/search';
import { countStatements } from '../../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { DirectoryModule } from '../directory.module.js';
import { AddJurisdiction } from '../jurisdiction/add-jurisdiction.use-case.js';
import { ChangeJurisdiction } from '../jurisdiction/change-jurisdiction.use-case.js';
import { AddOffice } from '../office/add-office.use-case.js';
import { CorrectOffice } from '../office/correct-office.use-case.js';
import { ListOffices } from '../office/list-offices.query.js';
import { AddOrganization } from '../organization/add-organization.use-case.js';
import { ListOrganizations } from '../organization/list-organizations.query.js';
import { AddPerson } from '../person/add-person.use-case.js';
import { AddFoundingAct } from './add-founding-act.use-case.js';
import { AddMechanism } from './add-mechanism.use-case.js';
import { AddRelation } from './add-relation.use-case.js';
import { ChangeLine } from './change-line.use-case.js';
import type { RecordChangeRequest } from './institution.request.js';
import type { HistoryResponse } from './institution.response.js';
import { ReadHistory } from './read-history.query.js';
import { RecordChange } from './record-change.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, SearchModule]);
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const office = async (name: string, more = {}): Promise<string> => (await rooms.get(AddOffice).execute(city.founder, { name, state: 'active', ...more })).id;
const department = async (name: string): Promise<string> => (await rooms.get(AddOrganization).execute(city.founder, { name, kind: 'department' })).id;
const change = (id: string, request: RecordChangeRequest) => rooms.get(RecordChange).execute(city.founder, id, request);
const read = (id: string, on?: string): Promise<HistoryResponse> => rooms.get(ReadHistory).execute(city.founder, id, on);
const found = async (q: string): Promise<string[]> => (await rooms.get(Search).execute(city.founder, { q })).items.map(({ id }) => id);

describe('offices over time', () => {
  it('S-357 S-362 renamed: called as it was then, found by the former name, at the same address', async () => {
    const id = await office('Office for New Bostonians', { fromOn: '1998' });
    await change(id, { about: 'name', fromOn: '2014-09', name: 'Office of Immigrant Advancement' });
    expect(await read(id, '2014-08-31')).toMatchObject({ nameThen: 'Office for New Bostonians', name: 'Office of Immigrant Advancement' });
    expect(await read(id, '2014-09-01')).toMatchObject({ nameThen: 'Office of Immigrant Advancement' });
    expect(await found('new bostonians')).toEqual([id]);
    expect((await rooms.get(ListOffices).execute(city.founder, { search: 'bostonians' })).items).toMatchObject([{ id, foundAs: 'Office for New Bostonians' }]);
  });

  it('an organization renamed is found in its list by the former name', async () => {
    const id = await department('Department of Roads');
    await change(id, { about: 'name', fromOn: '2020', name: 'Department of Streets' });
    expect((await rooms.get(ListOrganizations).execute(city.founder, { search: 'of roads' })).items).toMatchObject([{ id, name: 'Department of Streets' }]);
  });

  it('S-112 S-115 S-363 moved into a department, out again, under another head: any day shows its own line', async () => {
    const [mayors, neighborhoods] = [await department('Mayor’s Office'), await department('Department of Neighborhoods')];
    const { id: chief } = await rooms.get(AddPerson).execute(city.founder, { name: 'Chief' });
    const id = await office('Office of International Communities', { fromOn: '2001', placedUnderId: mayors, supervisorPersonId: chief });
    await change(id, { about: 'placement', fromOn: '2011-07-01', otherPartyId: neighborhoods });
    await change(id, { about: 'supervisor', fromOn: '2011-07-01', otherPartyId: null });
    expect(await read(id, '2011-06-30')).toMatchObject({ placement: { id: mayors }, supervisor: { id: chief } });
    expect(await read(id, '2011-07-01')).toMatchObject({ placement: { id: neighborhoods }, supervisor: null });
    expect((await read(neighborhoods, '2012-01-01')).inside.map((one) => one.id)).toEqual([id]);
    expect((await read(mayors, '2012-01-01')).inside).toEqual([]);
    expect((await read(mayors, '2005-01-01')).inside.map((one) => one.id)).toEqual([id]);
  });

  it('S-366 dormant, relaunched, merged into another; an impossible order and a second line on one day leave nothing behind', async () => {
    const [id, heir] = [await office('Office of Immigrant Affairs', { fromOn: '2004' }), await office('Office of Everything')];
    await change(id, { about: 'state', state: 'dormant', fromOn: '2009' });
    await change(id, { about: 'state', state: 'relaunched', fromOn: '2013-07' });
    await expect(change(id, { about: 'state', state: 'announced', fromOn: '2015' })).rejects.toMatchObject({ code: 'directory.history.state-order' });
    await expect(change(id, { about: 'state', state: 'closed', fromOn: '2013-07-01' })).rejects.toMatchObject({ code: 'directory.history.same-day' });
    await expect(change(id, { about: 'state', state: 'merged', fromOn: '2020' })).rejects.toMatchObject({ code: 'directory.history.value-missing' });
    await change(id, { about: 'state', state: 'merged', fromOn: '2020', otherPartyId: heir });
    expect([(await read(id, '2010-01-01')).state, (await read(id, '2013-07-01')).state]).toEqual(['dormant', 'relaunched']);
    expect(await read(id)).toMatchObject({ state: 'merged', mergedInto: { id: heir } });
    expect((await read(id)).changes).toHaveLength(4);
  });

  it('what lies ahead, an unreadable date, a ring and a person under a department are refused in words', async () => {
    const [one, two] = [await office('Ring one'), await office('Ring two')];
    const { id: somebody } = await rooms.get(AddPerson).execute(city.founder, { name: 'Somebody' });
    await change(one, { about: 'placement', otherPartyId: two });
    await expect(change(two, { about: 'placement', fromOn: '2020', otherPartyId: one })).rejects.toMatchObject({ code: 'directory.history.ring' });
    await expect(change(one, { about: 'name', fromOn: '2027', name: 'Later' })).rejects.toMatchObject({ code: 'directory.history.future' });
    await expect(change(one, { about: 'name', fromOn: '2014-13', name: 'Never' })).rejects.toMatchObject({ code: 'date.partial.unreadable' });
    await expect(change(one, { about: 'placement', fromOn: '2019', otherPartyId: somebody })).rejects.toMatchObject({ code: 'directory.history.wrong-kind' });
    await expect(change(somebody, { about: 'name', name: 'Another' })).rejects.toMatchObject({ code: 'directory.history.not-institution' });
    const both = [await office('Pair one'), await office('Pair two')] as const;
    const pressed = await Promise.allSettled([change(both[0], { about: 'placement', otherPartyId: both[1] }), change(both[1], { about: 'placement', otherPartyId: both[0] })]);
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a line written by mistake is taken out and put back; what others read follows', async () => {
    const { id: head } = await rooms.get(AddPerson).execute(city.founder, { name: 'New head' });
    const id = await office('Office with a head');
    const line = await change(id, { about: 'head', fromOn: '2025', otherPartyId: head });
    const now = async () => (await rooms.get(ListOffices).execute(city.founder, { search: 'with a head' })).items[0]?.head;
    expect(await now()).toBe('New head');
    await rooms.get(ChangeLine).execute(city.founder, id, line.id, { state: 'removed' });
    expect(await now()).toBeNull();
    await rooms.get(ChangeLine).execute(city.founder, id, line.id, { state: 'standing' });
    expect(await now()).toBe('New head');
    await expect(rooms.get(ChangeLine).execute(city.founder, id, newId(), { state: 'removed' })).rejects.toMatchObject({ code: 'directory.history.absent' });
  });

  it('a slip in a name is put right without a rename', async () => {
    const id = await office('Offise of Welcome');
    await rooms.get(CorrectOffice).execute(city.founder, id, { name: 'Office of Welcome', version: 1 });
    expect(await read(id, '1990-01-01')).toMatchObject({ nameThen: 'Office of Welcome', changes: [{ about: 'state' }] });
    await expect(rooms.get(CorrectOffice).execute(city.founder, id, { name: 'Mine', version: 1 })).rejects.toMatchObject({ kind: 'stale' });
  });
});

describe('founding acts', () => {
  it('S-101 S-105 S-113 S-114 several acts, dated in part, with source; a mechanism of the city’s own; the list says what survives', async () => {
    const id = await office('Charter office', { fromOn: '1984' });
    const { code } = await rooms.get(AddMechanism).execute(city.founder, { label: 'Konsil deklarasyon', durability: 'council' });
    const add = rooms.get(AddFoundingAct);
    await add.execute(city.founder, id, { mechanism: 'executive_order', title: 'Executive Order 12', doneOn: '1984', sourceUrl: 'https://example.invalid/12', sourceKind: 'document' });
    await add.execute(city.founder, id, { mechanism: code, doneOn: '1990-33' });
    await add.execute(city.founder, id, { mechanism: 'charter_referendum', doneOn: '2001-11-06', votesFor: 10, votesAgainst: 2 });
    await expect(add.execute(city.founder, id, { mechanism: 'coup' })).rejects.toMatchObject({ code: 'directory.mechanism.absent' });
    await expect(add.execute(city.founder, id, { mechanism: 'ordinance', doneOn: '2010', endedOn: '2009' })).rejects.toMatchObject({ code: 'directory.history.backwards' });
    const history = await read(id, '1995-06-01');
    expect(history.acts.map(({ inForce }) => inForce)).toEqual([true, true, false]);
    expect(history.survival.answer).toBe('council');
    const home = await rooms.get(AddJurisdiction).execute(city.founder, { divisionId: 'ocd-division/country:us/state:ny/place:new_york', standing: 'home' });
    await rooms.get(ChangeJurisdiction).execute(city.founder, home.id, { standing: 'home', executiveTermEndsOn: '2029-12-31', version: 1 });
    expect((await rooms.get(ListOffices).execute(city.founder, { search: 'charter office' })).items).toMatchObject([{ survival: { answer: 'charter', termEndsOn: '2029-12-31' } }]);
  });

  it('S-111 S-119 S-353 predecessors, advice and example are told from both sides', async () => {
    const [heir, first, group] = [await office('Office of Immigrant Affairs (new)'), await office('Desk A'), await department('Working group')];
    await rooms.get(AddRelation).execute(city.founder, heir, { otherPartyId: first, kind: 'succeeds', fromOn: '2015' });
    await rooms.get(AddRelation).execute(city.founder, heir, { otherPartyId: group, kind: 'recommended_by', fromOn: '2014', toOn: '2014' });
    expect((await read(first)).relations).toMatchObject([{ kind: 'succeeds', inverse: true, other: { id: heir }, holds: true }]);
    expect((await read(group, '2016-01-01')).relations).toMatchObject([{ inverse: true, holds: false }]);
    await expect(rooms.get(AddRelation).execute(city.founder, heir, { otherPartyId: first, kind: 'advises', fromOn: '2015', toOn: '2014' })).rejects.toMatchObject({ code: 'directory.history.backwards' });
  });

  it('members see no directory of offices, and the page costs one statement however long the history', async () => {
    await expect(rooms.get(ReadHistory).execute(city.as('member'), newId(), undefined)).rejects.toMatchObject({ code: 'access.denied' });
    const id = await office('Busy office', { fromOn: '1950' });
    const once = await countStatements(rooms, () => read(id));
    for (let year = 1951; year < 1971; year += 1) await change(id, { about: 'name', fromOn: String(year), name: `Busy office ${year}` });
    expect(await countStatements(rooms, () => read(id))).toBe(once);
    expect(await countStatements(rooms, () => rooms.get(ListOffices).execute(city.founder, { limit: 2 }))).toBe(await countStatements(rooms, () => rooms.get(ListOffices).execute(city.founder, {})));
  });
});
