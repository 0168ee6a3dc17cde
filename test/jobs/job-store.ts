import { Redis } from 'ioredis';
import { openProxy } from './breakable-proxy.js';
import type { TestDatabase } from '../support/test-database.js';

/**
 * Where the jobs of this run lie: BullMQ's tables, or a Redis of which each spec file takes a database of its own.
 * The same specs run on both (bar J13).
 */
export interface JobStore {
  readonly kind: 'postgres' | 'redis';
  /** For the settings of the rooms; null on PostgreSQL. */
  readonly redisUrl: string | null;
  /** As if it had burned: every job and every schedule is gone. */
  loseEverything(): Promise<void>;
  /** Not to be reached until it is mended; what it holds stays. */
  breakDown(): Promise<void>;
  mend(): Promise<void>;
  /** All that it holds, as text. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

/** @param number of the Redis database, 0 to 15, one for each spec file */
export function redisUrlOf(number: number): string | null {
  if (process.env['JOBS_BACKEND'] !== 'redis') return null;
  const url = process.env['TEST_REDIS_URL'];
  if (url === undefined) throw new Error('JOBS_BACKEND=redis needs TEST_REDIS_URL');
  return `${url.replace(/\/+$/, '')}/${number}`;
}

/** @param sql of the database whose jobs these are; asked for at the first use, because rooms need the address first */
export async function openJobStore(redisUrl: string | null, sql: TestDatabase['sql']): Promise<JobStore> {
  if (redisUrl === null) return postgresStore(sql);
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  const { hostname: host, port, pathname } = new URL(redisUrl);
  const proxy = await openProxy({ host, port: Number(port || 6379) });
  return {
    kind: 'redis',
    redisUrl: `redis://127.0.0.1:${proxy.port}${pathname}`,
    breakDown: () => proxy.break(),
    mend: () => proxy.mend(),
    loseEverything: async () => void (await redis.flushdb()),
    dump: () => dumpRedis(redis),
    close: async () => {
      await proxy.close();
      await redis.quit();
    },
  };
}

function postgresStore(sql: TestDatabase['sql']): JobStore {
  const tables = async (): Promise<string[]> => (await sql<{ name: string }>(
    `select format('bullmq.%I', table_name) as name from information_schema.tables
     where table_schema = 'bullmq' and table_type = 'BASE TABLE' and table_name not in ('meta', 'migration')`)).map(({ name }) => name);
  return {
    kind: 'postgres',
    redisUrl: null,
    breakDown: async () => void (await sql('alter schema bullmq rename to bullmq_away')),
    mend: async () => void (await sql('alter schema bullmq_away rename to bullmq')),
    loseEverything: async () => void (await sql(`truncate ${(await tables()).join(', ')} cascade`)),
    dump: async () => {
      const rows = await Promise.all((await tables()).map((name) => sql<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)));
      return rows.flat().map(({ row }) => row).join('\n');
    },
    close: async () => undefined,
  };
}

async function dumpRedis(redis: Redis): Promise<string> {
  const keys = await redis.keys('*');
  const values = await Promise.all(keys.map(async (key) => {
    switch (await redis.type(key)) {
      case 'hash': return JSON.stringify(await redis.hgetall(key));
      case 'string': return redis.get(key);
      case 'stream': return JSON.stringify(await redis.xrange(key, '-', '+'));
      default: return '';
    }
  }));
  return [...keys, ...values].join('\n');
}
