import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { DirectoryModule } from '../directory.module.js';
import { AddRelation } from '../institution/add-relation.use-case.js';
import { ReadHistory } from '../institution/read-history.query.js';
import { RecordChange } from '../institution/record-change.use-case.js';
import { AddOffice } from '../office/add-office.use-case.js';
import { AddOrganization } from '../organization/add-organization.use-case.js';
import { ListOrganizations } from '../organization/list-organizations.query.js';
import { AddPerson } from '../person/add-person.use-case.js';
import { ListPeople } from '../person/list-people.query.js';
import { FindParties } from './find-parties.query.js';
import type { FindPartiesRequest } from './find-parties.request.js';
import { MergeParties } from './merge-parties.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule]);
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const find = async (request: FindPartiesRequest) => (await rooms.get(FindParties).execute(city.founder, request)).items;
const organization = async (name: string, kind: 'nonprofit' | 'network' = 'nonprofit'): Promise<string> => (await rooms.get(AddOrganization).execute(city.founder, { name, kind })).id;
const person = async (name: string, more = {}): Promise<string> => (await rooms.get(AddPerson).execute(city.founder, { name, ...more })).id;

it('the 201st person can be chosen: by a part of the name, without accents, those who begin with it first', async () => {
  const { id: library } = await rooms.get(AddOrganization).execute(city.founder, { name: 'Library', kind: 'department' });
  for (let n = 0; n < 201; n += 1) await person(`Aaron ${String(n).padStart(3, '0')}`);
  const zoe = await person('Zoë Quintero', { roleTitle: 'Director', organizationId: library, email: 'zoe@x.invalid', purpose: 'planning' });
  await person('Ann Zoellner');
  expect((await find({ search: 'zoe' })).map(({ name }) => name)).toEqual(['Zoë Quintero', 'Ann Zoellner']);
  expect(await find({ search: 'QUINT', kind: 'person', reachable: 'yes' })).toEqual([{ id: zoe, kind: 'person', name: 'Zoë Quintero', about: 'Director, Library' }]);
  expect(await find({ search: 'zoellner', reachable: 'yes' })).toEqual([]);
  expect(await find({ search: 'zoe', kind: 'institution' })).toEqual([]);
  expect(await find({})).toHaveLength(12);
  await expect(rooms.get(FindParties).execute(city.as('member'), {})).rejects.toMatchObject({ code: 'access.denied' });
});

it('a joined entry is found by its own name and gives the one that stays; its people stand in lists of either id', async () => {
  const [stays, goes] = [await organization('Refugee Center of Riverton'), await organization('RCR')];
  const [amina, ben] = [await person('Amina of the center', { organizationId: stays }), await person('Ben of the RCR', { organizationId: goes })];
  await rooms.get(MergeParties).execute(city.founder, goes, { intoId: stays });
  expect((await find({ search: 'rcr', kind: 'organization' })).map(({ id }) => id)).toEqual([stays]);
  expect((await find({ id: goes })).map(({ id }) => id)).toEqual([stays]);
  for (const organizationId of [stays, goes]) {
    expect((await rooms.get(ListPeople).execute(city.founder, { organizationId })).items.map(({ id }) => id).sort()).toEqual([amina, ben].sort());
  }
  expect((await rooms.get(ListOrganizations).execute(city.founder, { search: 'refugee center' })).items).toMatchObject([{ id: stays, people: 2 }]);
});

it('a renamed office is found by its former name, after those who have the name today', async () => {
  const { id } = await rooms.get(AddOffice).execute(city.founder, { name: 'Office for New Bostonians', state: 'active' });
  await rooms.get(RecordChange).execute(city.founder, id, { about: 'name', fromOn: '2014-09', name: 'Office of Immigrant Advancement' });
  const today = await organization('Friends of New Bostonians');
  expect((await find({ search: 'new bostonians', kind: 'institution' })).map((one) => one.id)).toEqual([today, id]);
});

it('S-074 an office says which networks it joined, and when', async () => {
  const { id } = await rooms.get(AddOffice).execute(city.founder, { name: 'Welcoming office', state: 'active', fromOn: '2013' });
  const network = await organization('Welcoming Cities and Counties Initiative', 'network');
  await rooms.get(AddRelation).execute(city.founder, id, { otherPartyId: network, kind: 'member_of', fromOn: '2013-10' });
  const of = (party: string, on?: string) => rooms.get(ReadHistory).execute(city.founder, party, on);
  expect((await of(id)).relations).toMatchObject([{ kind: 'member_of', inverse: false, other: { id: network, name: 'Welcoming Cities and Counties Initiative' }, fromOn: '2013-10', holds: true }]);
  expect((await of(id, '2013-09-30')).relations).toMatchObject([{ holds: false }]);
  expect((await of(network)).relations).toMatchObject([{ kind: 'member_of', inverse: true, other: { id } }]);
});
