import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { ChangeAddressees } from '../addressee/change-addressees.use-case.js';
import { Addressees } from '../addressee/addressees.repository.js';
import { AddOffice } from '../office/add-office.use-case.js';
import { DirectoryModule } from '../directory.module.js';
import { DirectoryJobsModule } from '../jobs.js';
import { AddOrganization } from '../organization/add-organization.use-case.js';
import { ListOrganizations } from '../organization/list-organizations.query.js';
import { AddPerson } from '../person/add-person.use-case.js';
import { ChangePerson } from '../person/change-person.use-case.js';
import { EraseEndedContacts } from '../person/erase-ended-contacts.task.js';
import { ListPeople } from '../person/list-people.query.js';
import { People } from '../person/people.repository.js';
import { ReadPerson } from '../person/read-person.query.js';
import { ChangeSectors } from '../sector/change-sectors.use-case.js';
import { ListSectors } from '../sector/list-sectors.query.js';
import { MergeParties } from './merge-parties.use-case.js';
import { Parties } from './parties.repository.js';
import { UnmergeParty } from './unmerge-party.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, DirectoryJobsModule]);
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => rooms.get(UnitOfWork).run('spec.within', city.founder, work);
const person = async (name: string, more = {}): Promise<string> => (await rooms.get(AddPerson).execute(city.founder, { name, ...more })).id;

describe('people', () => {
  it('one word is a name, and nobody needs an account or an address', async () => {
    const id = await person('Amina');
    expect(await rooms.get(ReadPerson).execute(city.founder, id)).toMatchObject({ name: 'Amina', email: null, purpose: null, version: 1 });
    expect(await within((tx) => tx.use(People).contact(id))).toBeNull();
  });

  it('an address needs a purpose, and is not held past its last day', async () => {
    await expect(person('Amina', { email: 'a@x.invalid' })).rejects.toMatchObject({ code: 'directory.contact.purpose-missing' });
    await expect(person('Amina', { email: 'a@x.invalid', purpose: 'inquiry', until: '2026-11-22' })).rejects.toMatchObject({ code: 'directory.contact.ended' });
    const id = await person('Amina', { email: 'a@x.invalid', purpose: 'inquiry', until: '2026-11-23', language: 'so' });
    expect(await within((tx) => tx.use(People).contact(id))).toEqual({ personId: id, address: 'a@x.invalid', name: 'Amina', language: 'so', zone: 'America/Chicago' });
    await rooms.get(ChangePerson).execute(city.founder, id, { name: 'Amina W.', version: 1 });
    expect(await rooms.get(ReadPerson).execute(city.founder, id)).toMatchObject({ name: 'Amina W.', email: null, purpose: null, until: null, version: 2 });
  });

  it('an address is erased when its last day is over in that city, unless a hold is open', async () => {
    const keep = { purpose: 'inquiry' as const, until: '2026-11-23' };
    const [ended, held, open] = [await person('Ended', { ...keep, email: 'e@x.invalid', phone: '1' }), await person('Held', { ...keep, email: 'h@x.invalid' }), await person('Open', { email: 'o@x.invalid', purpose: 'planning' })];
    await rooms.database.sql(`insert into records.hold (workspace_id, id, scope_kind, scope_id, reason, placed_at) values ($1, $2, 'subject', $3, 'Lawsuit', $4)`, [city.id, newId(), held, rooms.clock.now()]);
    const email = async (id: string): Promise<string | null> => (await rooms.get(ReadPerson).execute(city.founder, id)).email;
    rooms.clock.set('2026-11-24T05:59:00Z');
    await rooms.get(EraseEndedContacts).tick();
    expect(await email(ended)).toBe('e@x.invalid');
    rooms.clock.set('2026-11-24T06:01:00Z');
    await rooms.get(EraseEndedContacts).tick();
    expect(await rooms.get(ReadPerson).execute(city.founder, ended)).toMatchObject({ name: 'Ended', email: null, phone: null, purpose: null, until: null });
    expect([await email(held), await email(open)]).toEqual(['h@x.invalid', 'o@x.invalid']);
    rooms.clock.set('2026-11-23T15:00:00Z');
  });

  it('how to reach somebody is seen by staff and by the person, and never enters the audit trail', async () => {
    const id = await person('Private', { email: 'private-person@x.invalid', purpose: 'planning' });
    await expect(rooms.get(ReadPerson).execute(city.as('member', { personId: newId() }), id)).rejects.toMatchObject({ code: 'directory.person.absent' });
    await expect(rooms.get(ListPeople).execute(city.as('member'), {})).rejects.toMatchObject({ code: 'access.denied' });
    expect((await rooms.get(ReadPerson).execute(city.as('member', { personId: id }), id)).email).toBe('private-person@x.invalid');
    expect(await rooms.database.sql(`select 1 from audit.change where after::text like '%private-person@%' or before::text like '%private-person@%'`)).toEqual([]);
    expect(await rooms.database.sql(`select 1 from search.entry where title || body like '%private-person@%'`)).toEqual([]);
  });

  it('lists are paged without loss, and searched by a part of the name', async () => {
    const town = await foundRealCity(rooms);
    for (const name of ['ángel', 'Bo', 'bo', 'Zoë', '100% Ours', 'Ámbar']) await rooms.get(AddPerson).execute(town.founder, { name });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await rooms.get(ListPeople).execute(town.founder, { limit: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen.slice().sort()).toEqual(['100% Ours', 'Ana', 'Bo', 'Zoë', 'bo', 'Ámbar', 'ángel'].sort());
    const found = async (search: string): Promise<string[]> => (await rooms.get(ListPeople).execute(town.founder, { search })).items.map(({ name }) => name);
    expect(await found('0%')).toEqual(['100% Ours']);
    expect((await found('BO')).sort()).toEqual(['Bo', 'bo']);
  });
});

describe('organizations and sectors', () => {
  it('S-019 each organization has a sector of the city, whose list is editable', async () => {
    const { id } = await rooms.get(AddOrganization).execute(city.founder, { name: 'Chamber of Commerce', kind: 'nonprofit', sector: 'business' });
    await expect(rooms.get(AddOrganization).execute(city.founder, { name: 'X', kind: 'other', sector: 'farming' })).rejects.toMatchObject({ code: 'directory.sector.absent' });
    await rooms.get(ChangeSectors).execute(city.founder, { sectors: [{ code: 'farming', label: 'Farms' }, { code: 'business' }] });
    expect((await rooms.get(ListSectors).execute(city.founder)).items).toEqual([{ code: 'farming', label: 'Farms', organizations: 0 }, { code: 'business', label: null, organizations: 1 }]);
    expect((await rooms.get(ListOrganizations).execute(city.founder, { sector: 'business' })).items).toMatchObject([{ id, name: 'Chamber of Commerce', tie: 'partner', people: 0 }]);
  });

  it('who answers for a party: the person, the contact of an organization, the head of an office; above them only for departments', async () => {
    const [head, boss] = [await person('Head'), await person('Boss')];
    const department = await rooms.get(AddOrganization).execute(city.founder, { name: 'Library', kind: 'department', contactPersonId: head, supervisorPersonId: boss });
    const partner = await rooms.get(AddOrganization).execute(city.founder, { name: 'Club', kind: 'nonprofit', contactPersonId: head, supervisorPersonId: boss });
    const office = await rooms.get(AddOffice).execute(city.founder, { name: 'Office of Welcome', state: 'announced', fromOn: '2015', headPersonId: head, supervisorPersonId: boss });
    await within(async (tx) => {
      const people = tx.use(People);
      for (const { id } of [department, partner, office, { id: head }]) expect(await people.answering(id)).toBe(head);
      expect([await people.supervising(department.id), await people.supervising(partner.id), await people.supervising(office.id)]).toEqual([boss, null, boss]);
    });
    await expect(rooms.get(AddOrganization).execute(city.founder, { name: 'Y', kind: 'other', contactPersonId: newId() })).rejects.toMatchObject({ code: 'directory.person.absent' });
  });

  it('reports go to people who can be reached, in the order given', async () => {
    const mayor = await person('Mayor', { email: 'mayor@city.invalid', purpose: 'updates' });
    const silent = await person('Nobody');
    const save = (...ids: string[]) => rooms.get(ChangeAddressees).execute(city.as('director'), { addressees: ids.map((personId) => ({ role: 'executive' as const, personId })) });
    await save(mayor);
    await expect(save(mayor, silent)).rejects.toMatchObject({ code: 'directory.addressee.no-email' });
    expect((await within((tx) => tx.use(Addressees).reachable())).map(({ role, recipient }) => [role, recipient.address])).toEqual([['executive', 'mayor@city.invalid']]);
  });
});

describe('merging', () => {
  it('re-points nothing and can be undone', async () => {
    const [one, two, three] = [await person('Jose Ortiz'), await person('José Ortiz', { email: 'jose@x.invalid', purpose: 'planning' }), await person('J. Ortiz')];
    await rooms.get(MergeParties).execute(city.founder, three!, { intoId: one! });
    await rooms.get(MergeParties).execute(city.founder, one!, { intoId: two! });
    await within(async (tx) => {
      expect((await tx.use(Parties).resolve(three!)).id).toBe(two);
      expect((await tx.use(People).contact(three!))?.address).toBe('jose@x.invalid');
      expect(await tx.use(People).ensure({ name: 'Whoever', email: 'JOSE@x.invalid', purpose: 'planning' })).toBe(two);
    });
    expect((await rooms.get(ListPeople).execute(city.founder, { search: 'ortiz' })).items.map(({ id }) => id)).toEqual([two]);
    const [old, bare] = [await person('Old entry', { email: 'old@x.invalid', purpose: 'planning' }), await person('New entry')];
    await rooms.get(MergeParties).execute(city.founder, old, { intoId: bare });
    expect(await within((tx) => tx.use(People).contact(old))).toBeNull();
    await rooms.get(UnmergeParty).execute(city.founder, one!);
    expect((await within((tx) => tx.use(Parties).resolve(three!))).id).toBe(one);
  });

  it('a person is not an organization, nothing is merged twice, nor two into each other', async () => {
    const [one, two] = [await person('One'), await person('Two')];
    const merge = (id: string, intoId: string) => rooms.get(MergeParties).execute(city.founder, id, { intoId });
    await expect(merge(one, city.organizationId)).rejects.toMatchObject({ code: 'directory.party.kinds-differ' });
    await expect(merge(one, one)).rejects.toMatchObject({ code: 'directory.party.merged' });
    const both = await Promise.allSettled([merge(one, two), merge(two, one)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(rooms.get(UnmergeParty).execute(city.founder, newId())).rejects.toMatchObject({ code: 'directory.party.absent' });
  });
});
