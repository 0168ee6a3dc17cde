import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId, SystemClock } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../../test/support/rooms.js';
import { foundCity } from '../../../../test/support/cities.js';
import { CONFIG, type Config } from '#libs/platform/config';
import { IdentityModule } from '../identity.module.js';
import { PrincipalCache } from './principal-cache.js';
import type { Principal } from './principal.js';
import { RightsWatch } from './rights-watch.js';

const somebody: Principal = { accountId: newId(), sessionId: null, via: 'session', cities: new Map() };

let rooms: Rooms;
let watch: RightsWatch;
let cache: PrincipalCache;
let loads = 0;

const ask = () => cache.remember('a cookie', async () => {
  loads += 1;
  return somebody;
});
const askFor = async (milliseconds: number) => {
  for (const until = Date.now() + milliseconds; Date.now() < until;) {
    await ask();
    await sleep(20);
  }
};

beforeAll(async () => {
  rooms = await bootRooms([IdentityModule]);
  // The clock of the machine: what is tested is time that passes.
  watch = new RightsWatch(rooms.get<Config>(CONFIG as never), new SystemClock());
  cache = new PrincipalCache(new SystemClock(), watch);
});
afterAll(async () => {
  await watch.onApplicationShutdown();
  await rooms.close();
});

describe('who a secret belongs to', () => {
  it('S7 is remembered for seconds while nothing changes, and asked again within a second of a change made elsewhere', async () => {
    const city = await foundCity(rooms);
    await askFor(1_200);
    const before = loads;
    await askFor(1_800);
    expect(loads).toBe(before);
    await rooms.database.sql(
      `insert into identity.grant_row (workspace_id, id, person_id, role, scope_kind, valid_from, given_at) values ($1, $2, $3, 'member', 'workspace', now(), now())`,
      [city, newId(), newId()]);
    await askFor(1_000);
    expect(loads).toBe(before + 1);
  });

  it('S7 is remembered for less than a second when nothing can be heard', async () => {
    const deaf = new RightsWatch({ ...rooms.get<Config>(CONFIG as never), databaseAppUrl: 'postgres://nobody:x@127.0.0.1:1/none' }, new SystemClock());
    cache = new PrincipalCache(new SystemClock(), deaf);
    loads = 0;
    await askFor(2_100);
    expect(loads).toBeGreaterThanOrEqual(3);
    await deaf.onApplicationShutdown();
  });
});
