import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#libs/platform/work';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { foundRealCity } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { ChangeCity } from './change-city.use-case.js';
import { DirectoryModule } from '../directory.module.js';
import { FoundCity } from './found-city.use-case.js';
import type { FoundCityRequest } from './found-city.request.js';
import { ReadCity } from './read-city.query.js';
import { Cities } from './cities.repository.js';

const REQUEST: FoundCityRequest = {
  name: 'Riverton', zone: 'America/Denver', fiscalYearStart: 7, reportsTo: 'city_manager', languages: ['en', 'es', 'en'], email: 'Rosa@riverton.invalid', personName: 'Rosa',
};

let rooms: Rooms;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule]);
});
afterAll(() => rooms.close());

describe('start your own city', () => {
  it('S-005 a city begins with sectors, itself as an organization, and a founder who is invited by email', async () => {
    const { id, slug, personId, organizationId } = await rooms.get(FoundCity).execute(REQUEST);
    expect(slug).toBe('riverton');
    const city = await rooms.get(ReadCity).execute({ ...(await foundRealCity(rooms)).founder, workspaceId: id });
    expect(city).toMatchObject({
      name: 'Riverton', zone: 'America/Denver', fiscalYearStart: 7, reportsTo: 'city_manager', languages: ['en', 'es'], sourceLanguage: 'en', today: '2026-11-23', kind: 'city', version: 1,
    });
    const sql = <Row>(text: string): Promise<Row[]> => rooms.database.sql<Row>(text, [id]);
    expect(await sql('select code from directory.sector where workspace_id = $1')).toHaveLength(10);
    expect(await sql('select name from directory.party where workspace_id = $1 order by name')).toEqual([{ name: 'Riverton' }, { name: 'Rosa' }]);
    expect(await sql(`select organization_id, contact_purpose from directory.person where workspace_id = $1`)).toEqual([{ organization_id: organizationId, contact_purpose: 'account' }]);
    expect(await sql('select email, person_id, role from identity.invitation where workspace_id = $1')).toEqual([{ email: 'rosa@riverton.invalid', person_id: personId, role: 'administrator' }]);
    expect(await sql('select role from identity.grant_row where workspace_id = $1 order by role')).toEqual([{ role: 'convener' }, { role: 'director' }]);
  });

  it('the second Riverton gets an address of its own; one asked for by name is refused with a suggestion', async () => {
    expect((await rooms.get(FoundCity).execute(REQUEST)).slug).toBe('riverton-2');
    await expect(rooms.get(FoundCity).execute({ ...REQUEST, slug: 'riverton' })).rejects.toMatchObject({ code: 'directory.city.slug-taken', details: { suggestion: 'riverton-3' } });
    await expect(rooms.get(FoundCity).execute({ ...REQUEST, slug: 'api' })).rejects.toMatchObject({ code: 'directory.city.slug-reserved' });
  });

  it('two who press at the same moment never share an address', async () => {
    const both = await Promise.allSettled([1, 2].map(() => rooms.get(FoundCity).execute({ ...REQUEST, slug: 'twin-falls' })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'directory.city.slug-taken' } });
  });

  it('a city without a language, or with one that is none, is refused and nothing is written', async () => {
    const before = await rooms.database.sql('select 1 from workspace.workspace');
    for (const languages of [[], ['Spanish!']]) await expect(rooms.get(FoundCity).execute({ ...REQUEST, languages })).rejects.toMatchObject({ code: 'directory.city.language-missing' });
    expect(await rooms.database.sql('select 1 from workspace.workspace')).toHaveLength(before.length);
  });
});

describe('settings of a city', () => {
  it('a new address takes over, and nobody else gets the former one', async () => {
    const city = await foundRealCity(rooms, 'Oldname');
    const administrator = city.as('administrator');
    expect(await rooms.get(ChangeCity).execute(administrator, { version: 1, slug: 'newname', name: 'Newname', holidays: ['2026-12-25'] })).toEqual({ version: 2 });
    rooms.get(WorkspaceDirectory).forget();
    expect(await rooms.get(WorkspaceDirectory).bySlug('oldname')).toMatchObject({ id: city.id, slug: 'newname' });
    await expect(rooms.get(FoundCity).execute({ ...REQUEST, slug: 'oldname' })).rejects.toMatchObject({ code: 'directory.city.slug-taken' });
    await rooms.get(UnitOfWork).run('spec.read', administrator, async (tx) => {
      expect(await tx.use(Cities).today()).toBe('2026-11-23');
      expect(await tx.use(Cities).holidays()).toEqual(new Set(['2026-12-25']));
    });
  });

  it('the second of two editors is told, and only an administrator may', async () => {
    const city = await foundRealCity(rooms);
    await rooms.get(ChangeCity).execute(city.as('administrator'), { version: 1, name: 'First' });
    await expect(rooms.get(ChangeCity).execute(city.as('administrator'), { version: 1, name: 'Second' })).rejects.toMatchObject({ kind: 'stale', details: { current: { name: 'First' } } });
    await expect(rooms.get(ChangeCity).execute(city.as('director'), { version: 2, name: 'Third' })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(rooms.get(ChangeCity).execute(city.as('administrator'), { version: 2, sourceLanguage: 'vi' })).rejects.toMatchObject({ code: 'directory.city.language-missing' });
  });
});
