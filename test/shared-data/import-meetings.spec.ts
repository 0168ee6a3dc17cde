import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenBody } from '#libs/bodies';
import { ExchangeModule, ImportMeetings, type MeetingsImported } from '#libs/exchange';
import { Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../support/task-force.js';

const DATA = process.env['SHARED_DATA'] ?? '../shared/data';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms([...BODY_ROOMS, ExchangeModule]);
  force = await seatTaskForce(rooms, { seats: 1 });
});
afterAll(() => rooms.close());

const body = async (): Promise<string> => (await rooms.get(OpenBody).execute(force.staff, { kind: 'board', name: 'Board' })).id;
const bring = (bodyId: string, path: string): Promise<MeetingsImported> =>
  rooms.get(ImportMeetings).execute(force.staff, { bytes: readFileSync(join(DATA, path)), filename: path.split('/').at(-1) ?? '', bodyId });

describe('real lists of meetings', () => {
  it.each([
    ['meetings/city-scrapers-chicago/chi_citycouncil.json', 99], ['meetings/city-scrapers-chicago/cook_board.json', 167], ['meetings/city-scrapers-cle/cle_city_council.json', 126],
    ['meetings/city-scrapers-chicago/il_criminal_justice_information.json', 177], ['meetings/city-scrapers-chicago/chi_buildings.json', 29],
  ])('S-045 %s comes in whole, told where not, and once', async (path, entries) => {
    const bodyId = await body();
    const first = await bring(bodyId, path);
    expect(first.added + first.leftOut.length + first.repaired.filter(({ code }) => code === 'twice').length).toBe(entries);
    expect(first.added).toBeGreaterThan(entries * 0.4);
    expect(await bring(bodyId, path)).toMatchObject({ outcome: 'unchanged', added: 0, changed: 0, unchanged: first.added });
  });

  it('an entry of Chicago stands at the hour of its city, a canceled one is called off', async () => {
    const bodyId = await body();
    await bring(bodyId, 'meetings/city-scrapers-chicago/chi_citycouncil.json');
    const rows = await rooms.database.sql<{ state: string; n: number }>('select state, count(*)::int as n from bodies.meeting where body_id = $1 group by state', [bodyId]);
    expect(rows.find(({ state }) => state === 'cancelled')?.n).toBeGreaterThan(0);
    const [zoning] = await rooms.database.sql<{ at: string }>(`select to_char(starts_at at time zone zone, 'YYYY-MM-DD HH24:MI') as at from bodies.meeting where body_id = $1 and title like 'Committee on Zoning%' and starts_at = '2023-10-12T15:00:00Z'`, [bodyId]);
    expect(zoning?.at).toBe('2023-10-12 10:00');
  });

  it.each(['meetings/legistar-fixtures/chicago_dupe_event.json', 'meetings/nyc-councilmatic/nyc_orgs.json', 'meetings/city-scrapers-chicago/chi_teacherpension.xml'])('%s is no list of meetings, and is refused in words', async (path) => {
    await expect(bring(await body(), path)).rejects.toMatchObject({ code: 'exchange.file.not-calendar' });
  });
});

describe('real calendars', () => {
  const files = ['ics/ical.js-samples', 'ics/ical.js-parser', 'ics/py-icalendar-calendars', 'ics/py-icalendar-events'].flatMap((folder) =>
    readdirSync(join(DATA, folder)).filter((name) => name.endsWith('.ics')).map((name) => `${folder}/${name}`));

  it('every one of them comes in, entry by entry, or is refused in words; a second time nothing changes', async () => {
    expect(files.length).toBeGreaterThan(150);
    const refusals: string[] = [];
    let added = 0;
    for (const path of files) {
      const bodyId = await body();
      const first = await bring(bodyId, path).catch((error: unknown) => error);
      if (first instanceof Problem) {
        expect(first.code).toMatch(/^exchange\.file\./);
        refusals.push(path);
        continue;
      }
      if (first instanceof Error) throw new Error(path, { cause: first });
      const report = first as MeetingsImported;
      added += report.added;
      expect([path, await bring(bodyId, path)]).toMatchObject([path, { outcome: 'unchanged', unchanged: report.added }]);
    }
    expect(added).toBeGreaterThan(120);
    expect(refusals.length).toBeLessThan(files.length / 2);
  }, 120_000);
});
