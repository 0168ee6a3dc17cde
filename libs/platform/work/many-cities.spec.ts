import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { UnitOfWork } from './index.js';

const CITIES = 50;
const REQUESTS = 2_000;
const AT_ONCE = 40;

let rooms: Rooms;
let actors: Actor[];
beforeAll(async () => {
  rooms = await bootRooms();
  actors = [];
  for (let n = 0; n < CITIES; n += 1) actors.push(actorWith(await foundCity(rooms), 'administrator'));
});
afterAll(() => rooms.close());

const OWN = 'select distinct workspace_id from audit.entry';
const pools = (): pg.Pool[] => [
  (rooms.get(WorkspaceReader) as unknown as { pool: pg.Pool }).pool,
  (rooms.get(DataSource).driver as unknown as { master: pg.Pool }).master,
];

/** One request of a city: a reading, a writing, one that breaks halfway, or a faulty statement. Says which cities it saw. */
async function request(n: number, actor: Actor): Promise<string[]> {
  const ids = (rows: readonly { workspace_id: string }[]): string[] => rows.map((row) => row.workspace_id);
  if (n % 5 === 0) return rooms.get(UnitOfWork).run('spec.city.note', actor, async (tx) => {
    tx.record({ kind: 'thing', id: tx.newId() });
    const seen = ids(await tx.query<{ workspace_id: string }>(OWN));
    if (n % 10 === 0) throw new Error('breaks halfway');
    return seen;
  }).catch((error: Error) => (error.message === 'breaks halfway' ? [] : [error.message]));
  if (n % 7 === 0) return rooms.get(WorkspaceReader).rows(actor.workspaceId, { text: 'select nonsense' }).then(() => ['no error'], () => []);
  return ids(await rooms.get(WorkspaceReader).rows<{ workspace_id: string }>(actor.workspaceId, { text: OWN }));
}

describe('many cities at once', () => {
  it('T6 T12 nobody sees a row of another city; every connection comes back, and none keeps the city it served', async () => {
    for (const actor of actors) await request(5, actor);
    const foreign: string[] = [];
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let n = next++; n < REQUESTS; n = next++) {
        const actor = actors[(n * 7919) % CITIES]!;
        foreign.push(...(await request(n, actor)).filter((id) => id !== actor.workspaceId));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    expect(foreign).toEqual([]);
    for (const pool of pools()) {
      expect([pool.totalCount > 0, pool.totalCount - pool.idleCount, pool.waitingCount]).toEqual([true, 0, 0]);
      const clients = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()));
      for (const client of clients) expect((await client.query(OWN)).rows).toEqual([]);
      for (const client of clients) client.release();
    }
  }, 120_000);
});
