import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '#libs/kernel';
import { createMessages } from '#libs/ui';
import { actorWith } from '../../../test/support/cities.js';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS } from '../../../test/support/task-force.js';
import { ExchangeModule } from '../exchange.module.js';
import { fileRefusalSentence } from '../meeting-import/file-remark-sentence.rules.js';
import { ImportPeople, type PeopleImported, type PeopleToImport } from './import-people.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => { rooms = await bootRooms([...BODY_ROOMS, ExchangeModule]); });
afterAll(() => rooms.close());

const bring = (content: object | string, more: Partial<PeopleToImport> = {}): Promise<PeopleImported> =>
  rooms.get(ImportPeople).execute(city.founder, { bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)), filename: 'harbor.json', ...more });
const rows = <Row>(text: string): Promise<Row[]> => rooms.database.sql<Row>(text, [city.id]);
const counts = async (): Promise<string> => JSON.stringify(await rows('select (select count(*) from directory.party where workspace_id = $1) as p, (select count(*) from bodies.membership where workspace_id = $1) as m, (select count(*) from bodies.body where workspace_id = $1) as b, (select count(*) from audit.entry where workspace_id = $1) as t, (select count(*) from exchange.known_thing where workspace_id = $1) as k'));

const HARBOR = {
  organizations: [
    { id: 'o/top', name: 'Harbor Commission', classification: 'commission' }, { id: 'o/sub', name: 'Dredging Task Force', classification: 'task force', parent_id: 'o/top' },
    { id: 'o/union', name: 'Dock Workers', classification: 'union' },
  ],
  persons: [
    { id: 'p/1', name: 'Pat Lee', email: 'pat@harbor.invalid' }, { id: 'p/2', name: 'Pat Lee', contact_details: [{ type: 'voice', value: '555-0100' }] }, { id: 'p/3', name: 'Vacant Seat' }, { id: 'p/4', name: '' },
  ],
  memberships: [
    { person_id: 'p/1', organization_id: 'o/top', role: 'chair', start_date: '2025-01-01' }, { person_id: 'p/2', organization_id: 'o/top', role: 'member', on_behalf_of_id: 'o/union', start_date: '2024-02', end_date: '2027-06-30' },
    { person_id: 'p/1', organization_id: 'o/sub', role: 'member', start_date: '2020-01-01', end_date: '2021-01-01' }, { person_id: 'p/3', organization_id: 'o/sub', role: 'member' },
    { person_id: 'p/1', organization_id: 'o/top', role: 'member', start_date: '2025-06-01' }, { person_id: 'p/9', organization_id: 'o/top', role: 'member' }, { person_id: 'p/1', organization_id: 'o/none', role: 'member' },
  ],
};

describe('people from a file', () => {
  it('S-033 Popolo: two of one name stay two, a tree of bodies, terms, a vacancy as an empty seat; the same again changes nothing', async () => {
    city = await foundRealCity(rooms);
    const first = await bring(HARBOR);
    expect(first).toMatchObject({ outcome: 'imported', form: 'popolo-json', source: 'harbor', bodies: 2, organizations: 1 });
    expect(first.remarks.map(({ code }) => code).sort()).toEqual(['dates', 'no-name', 'overlap', 'unknown-body', 'unknown-person', 'vacant']);
    expect(await rows(`select p.name, p.kind from directory.party p where p.workspace_id = $1 and p.name = 'Pat Lee'`)).toHaveLength(2);
    expect(await rows(`select b.name, (select name from bodies.body u where u.workspace_id = b.workspace_id and u.id = b.parent_id) as above, b.kind from bodies.body b where b.workspace_id = $1 order by b.name`)).toEqual([
      { name: 'Dredging Task Force', above: 'Harbor Commission', kind: 'task_force' }, { name: 'Harbor Commission', above: null, kind: 'commission' },
    ]);
    expect(await rows(`select s.label, s.chair, m.state, (select name from directory.party y where y.workspace_id = s.workspace_id and y.id = s.organization_id) as owner
      from bodies.seat s left join bodies.membership m on m.workspace_id = s.workspace_id and m.seat_id = s.id where s.workspace_id = $1 order by s.position`)).toEqual([
      { label: 'Chair', chair: true, state: 'active', owner: null }, { label: 'Member', chair: false, state: 'active', owner: 'Dock Workers' },
      { label: 'Member', chair: false, state: 'ended', owner: null }, { label: 'Member', chair: false, state: null, owner: null },
    ]);
    const before = await counts();
    expect(await bring(HARBOR)).toMatchObject({ outcome: 'unchanged', added: 0, changed: 0 });
    expect(await counts()).toBe(before);
  });

  it('S-038 ways to reach people are held for their membership and stand nowhere else', async () => {
    city = await foundRealCity(rooms);
    await bring(HARBOR);
    expect(await rows(`select email, phone, contact_purpose from directory.person where workspace_id = $1 and contact_purpose = 'membership' order by email nulls last`)).toEqual([
      { email: 'pat@harbor.invalid', phone: null, contact_purpose: 'membership' }, { email: null, phone: '555-0100', contact_purpose: 'membership' },
    ]);
    for (const table of ['audit.entry', 'audit.change', 'exchange.arrival', 'exchange.known_thing', 'queue.outbox', 'search.entry']) {
      expect(JSON.stringify(await rows(`select * from ${table} where workspace_id = $1`))).not.toMatch(/pat@harbor|555-0100/);
    }
  });

  it('a new name under a known id renames, another source is another person, a dry run writes nothing', async () => {
    city = await foundRealCity(rooms);
    const people = (name: string): object => ({ persons: [{ id: 'p/1', name }], organizations: [], memberships: [] });
    await bring(people('Ann Low'));
    const before = await counts();
    expect(await bring(people('Ann Lowe'), { dryRun: true })).toMatchObject({ outcome: 'tried', changed: 1 });
    expect(await counts()).toBe(before);
    expect(await bring(people('Ann Lowe'))).toMatchObject({ outcome: 'imported', added: 0, changed: 1 });
    expect(await bring(people('Ann Lowe'), { filename: 'other.json' })).toMatchObject({ added: 1 });
    expect((await rows(`select 1 from directory.party where workspace_id = $1 and name = 'Ann Lowe'`)).length).toBe(2);
  });

  it('Open States: a committee with its members, a mayor with the government of a place', async () => {
    city = await foundRealCity(rooms);
    const committee = 'id: ocd-organization/1\nclassification: committee\nname: Housing Task Force\nmembers:\n- name: Ro Mills\n  role: co-chair\n  person_id: ocd-person/1\n- name: No Id\n  role: member\n';
    expect(await bring(committee, { filename: 'h.yml' })).toMatchObject({ form: 'open-states-yaml', source: 'ocd', bodies: 1, people: 2, memberships: 2, added: 5 });
    const mayor = "id: ocd-person/2\nname: Ada Gray\nroles:\n- type: mayor\n  end_date: '2027-11-30'\n  jurisdiction: ocd-jurisdiction/country:us/state:tx/place:port_harbor/government\noffices:\n- voice: 956-555-0100\n";
    await bring(mayor, { filename: 'm.yml' });
    expect(await rows(`select y.name, p.role_title, (select name from directory.party o where o.workspace_id = p.workspace_id and o.id = p.organization_id) as at
      from directory.person p join directory.party y on y.workspace_id = p.workspace_id and y.id = p.id where p.workspace_id = $1 and p.role_title = 'mayor'`)).toEqual([{ name: 'Ada Gray', role_title: 'mayor', at: 'Port Harbor' }]);
  });

  it.each([['file.yaml', 'id: x\nname: [', 'line 2'], ['file.json', '{"persons": [}', 'line 1'], ['file.no-people', '{"a": 1}', 'no organizations'], ['file.empty', '', 'empty']])('%s is a sentence, and nothing is half-written', async (code, text, words) => {
    city = await foundRealCity(rooms);
    const before = await counts();
    const problem = await bring(text).then(() => { throw new Error('no problem'); }, (error: unknown) => error as Problem);
    expect(problem.code).toBe(`exchange.${code}`);
    expect(fileRefusalSentence(problem, createMessages('en'))).toContain(words);
    expect(await counts()).toBe(before);
  });

  it('a chair may not', async () => {
    const chair = actorWith(city.id, 'chair');
    await expect(rooms.get(ImportPeople).execute(chair, { bytes: Buffer.from('{}'), filename: 'x.json' })).rejects.toMatchObject({ code: 'access.denied' });
  });
});
