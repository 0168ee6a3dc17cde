import { describe, expect, it } from '@jest/globals';
import { FindPlaces } from './find-places.query.js';
import { Places } from './places.provider.js';

const places = new Places();

describe('places of the United States by Open Civic Data division', () => {
  it('the whole list is read within two seconds', async () => {
    const begun = performance.now();
    expect((await new Places().all()).size).toBe(39_242);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });

  it('a division is the key, never a name: each Portland is its own, the largest first', async () => {
    const found = await new FindPlaces(places).execute('portland');
    expect(found.items.slice(0, 2)).toMatchObject([
      { divisionId: 'ocd-division/country:us/state:or/place:portland', name: 'Portland', within: 'OR', population: 654_741 },
      { divisionId: 'ocd-division/country:us/state:me/place:portland', within: 'ME' },
    ]);
    expect((await new FindPlaces(places).execute('Portland, ME')).items[0]).toMatchObject({ within: 'ME' });
  });

  it('accents, apostrophes and case do not matter, a township says its county, nonsense finds nothing', async () => {
    expect((await new FindPlaces(places).execute('SAN JOSÉ ca')).items[0]).toMatchObject({ name: 'San Jose', within: 'CA' });
    expect((await new FindPlaces(places).execute('astoria il')).items.map(({ within }) => within)).toContain('Fulton County, IL');
    expect((await new FindPlaces(places).execute('xyzzy')).items).toEqual([]);
    expect((await new FindPlaces(places).execute('%%')).items).toEqual([]);
  });

  it('the second id of a place leads to it, an unknown one is refused', async () => {
    expect((await places.require('ocd-division/country:us/state:co/place:denver')).name).toMatch(/^Denver/);
    expect((await places.require('ocd-division/country:us/state:co/county:denver')).name).toMatch(/^Denver/);
    await expect(places.require('ocd-division/country:us/state:xx/place:nowhere')).rejects.toMatchObject({ code: 'directory.place.absent' });
  });
});
