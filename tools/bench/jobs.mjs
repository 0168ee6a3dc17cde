/**
 * The product's job engine against a bare BullMQ worker on one backend, in turns, in a process of its own; then
 * the relay from outbox to queue. No-op jobs: what is measured is the wrapper.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createPostgresBackend, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';

/** @typedef {{ dist: string, kind: 'PostgreSQL' | 'Redis', opsUrl: string, adminUrl: string, redisUrl: string | undefined, jobs: number, rounds: number, city: string }} JobsWork */

const EVENT = 'bench.nothing.happened';
const CONCURRENCY = 10;

/** @param {JobsWork} work */
async function measure(work) {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(work.dist, path)).href);
  await import('reflect-metadata');
  const parts = Object.assign({}, ...(await Promise.all(['libs/platform/queue/backend.js', 'libs/platform/queue/consumers.js', 'libs/platform/queue/job-engine.js',
    'libs/platform/queue/relay.js', 'libs/platform/database/index.js', 'libs/kernel/index.js'].map(load))));
  const [wrapped, bare] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let round = 0; round < work.rounds; round += 1) {
    const order = round % 2 === 0 ? [[bare, runBare], [wrapped, runWrapped]] : [[wrapped, runWrapped], [bare, runBare]];
    for (const [into, run] of /** @type {[number[], typeof runBare][]} */ (order)) into.push(await run(work, parts));
  }
  return { wrapped, bare, relayed: await runRelay(work, parts) };
}

/** @param {JobsWork} work @param {any} parts */
function openBackend({ kind, opsUrl, redisUrl }, { postgresBackend, redisBackend }) {
  return kind === 'Redis' ? redisBackend(redisUrl, () => undefined) : postgresBackend(opsUrl, () => undefined);
}

/** @param {JobsWork} work @param {any} parts @param {any} queue @param {number} count */
async function fill({ city }, { newId, toBullJob }, queue, count) {
  await queue.waitUntilReady();
  await queue.drain(true);
  for (let from = 0; from < count; from += 500) {
    const rows = Array.from({ length: Math.min(500, count - from) }, () => ({ workspace_id: city, id: newId(), event: EVENT, ids: {}, occurred_at: new Date().toISOString() }));
    await queue.addBulk(rows.map((row) => toBullJob(row, 'bench.do-nothing')));
  }
}

/** @type {(work: JobsWork, parts: any) => Promise<number>} jobs a second through the product's engine */
async function runWrapped(work, parts) {
  const backend = openBackend(work, parts);
  const pool = new pg.Pool({ connectionString: work.opsUrl, max: 2 });
  const counted = counter(work.jobs);
  const consumers = new parts.Consumers([{ consumer: 'bench.do-nothing', on: [{ name: EVENT }], handler: { handle: async () => counted.one() } }]);
  await fill(work, parts, backend.queue('jobs'), work.jobs);
  const engine = new parts.JobEngine(backend, consumers, [], new parts.CrossWorkspace(pool), new parts.SystemClock());
  const begun = performance.now();
  await engine.start({ heartbeat: false });
  await counted.all;
  const seconds = (performance.now() - begun) / 1000;
  await engine.stop();
  await pool.end();
  return work.jobs / seconds;
}

/** @type {(work: JobsWork, parts: any) => Promise<number>} jobs a second through BullMQ alone, with the same settings */
async function runBare(work, parts) {
  const backend = openBackend(work, parts);
  await fill(work, parts, backend.queue('jobs'), work.jobs);
  const counted = counter(work.jobs);
  const settings = { autorun: false, concurrency: CONCURRENCY, lockDuration: 30_000, stalledInterval: 30_000, maxStalledCount: 10, removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } };
  const pool = work.kind === 'Redis' ? undefined : new pg.Pool({ connectionString: work.opsUrl, max: 12, keepAlive: true, options: '-c search_path=bullmq' });
  const connection = /** @type {any} */ (pool ?? new Redis(work.redisUrl ?? '', { maxRetriesPerRequest: null }));
  const worker = new Worker('jobs', async () => counted.one(), { ...settings, connection }, .../** @type {any[]} */ (pool === undefined ? [] : [createPostgresBackend]));
  const begun = performance.now();
  await worker.waitUntilReady();
  worker.run().catch(() => undefined);
  await counted.all;
  const seconds = (performance.now() - begun) / 1000;
  await worker.close();
  await (pool === undefined ? connection.quit() : pool.end());
  await backend.close();
  return work.jobs / seconds;
}

/** @type {(work: JobsWork, parts: any) => Promise<number>} events a second from committed outbox rows to the queue */
async function runRelay(work, parts) {
  const admin = new pg.Client(work.adminUrl);
  await admin.connect();
  await admin.query('delete from queue.outbox');
  await admin.query(
    `insert into queue.outbox (workspace_id, id, event, ids, occurred_at, recorded_at) select $1, gen_random_uuid(), $2, '{}', now(), now() from generate_series(1, $3::integer)`,
    [work.city, EVENT, work.jobs]);
  const backend = openBackend(work, parts);
  const queues = { jobs: backend.queue('jobs'), render: backend.queue('render') };
  const pool = new pg.Pool({ connectionString: work.opsUrl, max: 2 });
  const consumers = new parts.Consumers([{ consumer: 'bench.do-nothing', on: [{ name: EVENT }], handler: { handle: async () => undefined } }]);
  const relay = new parts.Relay(new parts.CrossWorkspace(pool), consumers, queues, new parts.SystemClock());
  await queues.jobs.waitUntilReady();
  const begun = performance.now();
  while (await relay.once() > 0) { /* the next batch */ }
  const seconds = (performance.now() - begun) / 1000;
  await queues.jobs.drain(true);
  await Promise.all([queues.jobs.close(), queues.render.close()]);
  await Promise.all([backend.close(), pool.end(), admin.query('delete from queue.outbox').then(() => admin.end())]);
  return work.jobs / seconds;
}

/** @param {number} count */
function counter(count) {
  let left = count;
  /** @type {() => void} */
  let finish = () => undefined;
  const all = new Promise((resolve) => { finish = () => resolve(undefined); });
  return { all, one: () => { left -= 1; if (left === 0) finish(); } };
}

process.on('message', (work) => {
  measure(/** @type {JobsWork} */ (work)).then((figures) => process.send?.(figures), (error) => process.send?.({ fault: error.stack }));
});
process.on('disconnect', () => process.exit());
process.send?.({});
