import { createPostgresBackend, Queue, Worker, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Job, QueueName } from './job-handler.js';

export type JobQueue = Pick<Queue<Job>, 'addBulk' | 'upsertJobScheduler' | 'waitUntilReady' | 'close' | 'getJobCounts' | 'obliterate'>;
export type JobWorker = Pick<Worker<Job>, 'close' | 'waitUntilReady' | 'on' | 'run'>;

/** Queues and workers on PostgreSQL or on Redis, with the same behavior. */
export interface Backend {
  readonly kind: 'postgres' | 'redis';
  queue(name: QueueName | 'heartbeat'): JobQueue;
  worker(name: QueueName | 'heartbeat', processor: Processor<Job>, options: { concurrency: number }): JobWorker;
  /** @throws Error when the store is not fit to hold jobs (bar J9). */
  check(): Promise<void>;
  close(): Promise<void>;
}

const WORKER: Omit<WorkerOptions, 'connection'> = {
  autorun: false,
  lockDuration: 30_000,
  stalledInterval: 30_000,
  // A killed worker is not the job's fault: our own inbox makes a further run harmless.
  maxStalledCount: 10,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
};

export function postgresBackend(url: string, onError: (error: Error) => void): Backend {
  const pool = new pg.Pool({ connectionString: url, max: 12, keepAlive: true, application_name: 'jobs', options: '-c search_path=bullmq' });
  pool.on('error', onError);
  const connection = pool as never;
  return {
    kind: 'postgres',
    queue: (name) => listen(new Queue<Job>(name, { connection }, createPostgresBackend as never), onError),
    worker: (name, processor, options) =>
      listen(new Worker<Job>(name, processor, { ...WORKER, ...options, connection }, createPostgresBackend as never), onError),
    check: async () => void (await pool.query('select 1')),
    close: () => pool.end(),
  };
}

export function redisBackend(url: string, onError: (error: Error) => void): Backend {
  const shared = new Redis(url, { maxRetriesPerRequest: null });
  shared.on('error', onError);
  return {
    kind: 'redis',
    queue: (name) => listen(new Queue<Job>(name, { connection: shared as never }), onError),
    worker: (name, processor, options) => listen(new Worker<Job>(name, processor, { ...WORKER, ...options, connection: shared as never }), onError),
    check: () => requireNoEviction(shared),
    close: async () => void (await shared.quit().catch(() => shared.disconnect())),
  };
}

async function requireNoEviction(redis: Redis): Promise<void> {
  const info = await redis.info('memory');
  const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    throw new Error(`Redis may throw jobs away: maxmemory-policy is ${policy}, it must be noeviction`);
  }
}

function listen<T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(part: T, onError: (error: Error) => void): T {
  part.on('error', onError);
  return part;
}
