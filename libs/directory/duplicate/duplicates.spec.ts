import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Search, SearchModule } from '#libs/platform/search';
import { countStatements } from '../../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { DirectoryModule } from '../directory.module.js';
import { AddOrganization } from '../organization/add-organization.use-case.js';
import { MergeParties } from '../party/merge-parties.use-case.js';
import { UnmergeParty } from '../party/unmerge-party.use-case.js';
import { AddPerson } from '../person/add-person.use-case.js';
import { ChangePerson } from '../person/change-person.use-case.js';
import { ListPeople } from '../person/list-people.query.js';
import { ReadPerson } from '../person/read-person.query.js';
import { KeepApart } from './keep-apart.use-case.js';
import { ListDuplicates } from './list-duplicates.query.js';
import { ListJoined } from './list-joined.query.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, SearchModule]);
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const person = async (name: string, more = {}): Promise<string> => (await rooms.get(AddPerson).execute(city.founder, { name, ...more })).id;
const merge = (id: string, intoId: string) => rooms.get(MergeParties).execute(city.founder, id, { intoId });
const unmerge = (id: string) => rooms.get(UnmergeParty).execute(city.founder, id);
const pairs = async () => (await rooms.get(ListDuplicates).execute(city.founder, { limit: 200 })).items;
const shownName = async (id: string): Promise<string> => (await rooms.get(ReadPerson).execute(city.founder, id)).name;

describe('the same one twice', () => {
  it('looks alike by words in any order, accents, address, phone, initials in one organization; small words and LLC aside', async () => {
    const { id: library } = await rooms.get(AddOrganization).execute(city.founder, { name: 'The Riverton Library', kind: 'department', website: 'https://library.invalid/' });
    const { id: twin } = await rooms.get(AddOrganization).execute(city.founder, { name: 'Library of Riverton', kind: 'agency', website: 'http://www.library.invalid' });
    const jose = await person('José Ortiz', { organizationId: library });
    const turned = await person('Ortiz, Jose');
    const initial = await person('J. Ortiz', { organizationId: library });
    const [a, b] = [await person('A', { phone: '(555) 010-2000', purpose: 'planning' }), await person('B', { phone: '555.010.2000', purpose: 'planning' })];
    const found = new Map((await pairs()).map((pair) => [[pair.oneId, pair.otherId].sort().join(), pair.reasons]));
    const reasons = (one: string, other: string) => found.get([one, other].sort().join());
    expect([reasons(library, twin), reasons(jose, turned), reasons(jose, initial), reasons(a, b)]).toEqual([['name', 'website'], ['name'], ['initials'], ['phone']]);
    expect(reasons(turned, initial)).toBeUndefined();
    await rooms.get(KeepApart).execute(city.founder, { oneId: b, otherId: a, apart: true });
    expect((await pairs()).some((pair) => [pair.oneId, pair.otherId].includes(a))).toBe(false);
    await rooms.get(KeepApart).execute(city.founder, { oneId: a, otherId: b, apart: false });
    expect((await pairs()).some((pair) => [pair.oneId, pair.otherId].includes(a))).toBe(true);
  });

  it('is paged without loss, in one statement, and only for those who may join', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await rooms.get(ListDuplicates).execute(city.founder, { limit: 1, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map((pair) => pair.oneId + pair.otherId));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual((await pairs()).map((pair) => pair.oneId + pair.otherId));
    expect(await countStatements(rooms, pairs)).toBe(1);
    await expect(rooms.get(ListDuplicates).execute(city.as('member'), {})).rejects.toMatchObject({ code: 'access.denied' });
  });
});

describe('joined and parted', () => {
  it('every reference shows the one that stays, follows its renames, and gets its own name back', async () => {
    const [three, one, two] = [await person('Threeish'), await person('Oneish', { roleTitle: 'Clerk' }), await person('Twoish')];
    await merge(three, one);
    await merge(one, two);
    await rooms.get(ChangePerson).execute(city.founder, two, { name: 'Twoish Renamed', version: 1 });
    expect(await Promise.all([three, one, two].map(shownName))).toEqual(['Twoish Renamed', 'Twoish Renamed', 'Twoish Renamed']);
    const find = async (q: string) => (await rooms.get(Search).execute(city.founder, { q })).items.map(({ id }) => id);
    expect([await find('threeish'), await find('oneish')]).toEqual([[two], [two]]);
    expect((await rooms.get(ListJoined).execute(city.founder, {})).items.filter(({ id }) => [one, three].includes(id)).map(({ name }) => name).sort()).toEqual(['Oneish', 'Threeish']);
    await unmerge(one);
    expect(await Promise.all([three, one, two].map(shownName))).toEqual(['Oneish', 'Oneish', 'Twoish Renamed']);
    await unmerge(three);
    expect([await find('threeish'), await find('oneish'), await find('twoish')]).toEqual([[three], [one], [two]]);
  });

  /** Everything the directory holds and finds, without counters and the trace of names kept aside and given back. */
  const everything = async (): Promise<unknown> => rooms.database.sql(
    `select y.id, y.kind, y.name, y.merged_into_id, p.email, p.phone, p.contact_purpose, p.contact_until, p.organization_id, p.role_title, e.title, e.body, e.path
     from directory.party y left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
     left join search.entry e on e.workspace_id = y.workspace_id and e.subject_id = y.id
     where y.workspace_id = $1 order by y.id`, [city.id]);

  it('any joining, parted in any order, gives back the same state', async () => {
    const people: string[] = [];
    for (const name of ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco']) people.push(await person(name, { email: `${name}@x.invalid`, purpose: 'planning' }));
    const before = await everything();
    const step = fc.tuple(fc.nat(4), fc.nat(4));
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 6 }), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), async (steps, order) => {
      const joined: string[] = [];
      for (const [from, into] of steps) {
        const id = people[from] as string;
        await merge(id, people[into] as string).then(() => joined.push(id), () => undefined);
      }
      for (const pick of order.slice(0, joined.length)) await unmerge(joined.splice(pick % joined.length, 1)[0] as string);
      expect(await everything()).toEqual(before);
    }), { numRuns: 12 });
  });
});

describe('names of every kind', () => {
  it('S-408 one word, Arabic with and without points, very long, accents and apostrophes: listed once, sorted, found', async () => {
    const town = await foundRealCity(rooms);
    const long = `${'Anna-Sophie Friederike '.repeat(8)}Müller`.slice(0, 200);
    const names = ['Zoë', 'مُحَمَّد', 'Ødegård', "O’Brien", 'Émile', 'emily', 'Łukasz', 'Bo', long, 'Nguyễn Thị Hoa'];
    for (const name of names) await rooms.get(AddPerson).execute(town.founder, { name });
    const find = async (search: string) => (await rooms.get(ListPeople).execute(town.founder, { search })).items.map(({ name }) => name);
    expect([await find('محمد'), await find('odeg'), await find("o'brien"), await find('OBRIEN'), await find('lukasz'), await find('nguyen thi')])
      .toEqual([['مُحَمَّد'], ['Ødegård'], ['O’Brien'], ['O’Brien'], ['Łukasz'], ['Nguyễn Thị Hoa']]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await rooms.get(ListPeople).execute(town.founder, { limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(['Ana', long, 'Bo', 'Émile', 'emily', 'Łukasz', 'Nguyễn Thị Hoa', 'O’Brien', 'Ødegård', 'Zoë', 'مُحَمَّد']);
  });
});
