import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build-dist.mjs';
import { ensureInstalled } from './install.mjs';
import { migrate, openInstance, seedDemo } from './instance.mjs';
import { tryLock } from './lock.mjs';
import { dataFolder, ensureFolder, ROOT } from './paths.mjs';
import { sleep, startOf } from './process-identity.mjs';
import { Sentence } from './sentence.mjs';
import { DATA_FORMAT, askedPort, endOrphans, refuseNewerData, refuseSecond, requirePort } from './start-checks.mjs';
import { writeState } from './state.mjs';
import { SupervisedProcess } from './supervised-process.mjs';
import { endTasks, throwIfStopping } from './tasks.mjs';

/** Everything must be down 25 s after the signal: the parts get most of it, the database the rest. */
const PARTS_GRACE = 19_000;
const DATABASE_GRACE = 3500;
const READY_WITHIN = 120_000;

const say = (/** @type {string} */ sentence) => { process.stdout.write(`${sentence}\n`); };

class Stopped extends Error {}

/**
 * Runs the product until a signal or until a part is given up.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} exit code
 */
export async function start(env) {
  const dataDir = dataFolder(env);
  const port = askedPort(env);
  const host = env.HOST?.trim() || '127.0.0.1';
  refuseSecond(dataDir);
  refuseNewerData(dataDir, ROOT);
  await endOrphans(dataDir);
  await requirePort(port, host);
  const release = tryLock(join(ensureFolder(dataDir), 'commonplan.lock'));
  if (!release) return refuseSecond(dataDir) ?? 1;
  const stopped = stopSignal();
  /** @type {SupervisedProcess[]} */
  const parts = [];
  /** @type {{ stop?: (grace?: number) => Promise<void> }} */
  const database = {};
  try {
    const work = setUpAndRun({ env: { ...env, PORT: String(port) }, dataDir, port, host, parts, database });
    // When the signal wins, the work is cut off below and its failure is no news.
    work.catch(() => undefined);
    await Promise.race([work, stopped.then(() => { throw new Stopped(); })]);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return 0;
  } finally {
    await stopAll(parts, database);
    rmSync(join(dataDir, 'running.json'), { force: true });
    release();
  }
}

/** @returns {Promise<void>} settles at the first signal; npm and the terminal may send it several times */
function stopSignal() {
  // The reader of our output may be gone before we are; that must not end us half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
    // A killed npm tells nobody: then the parent changes.
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => { if (process.ppid !== parent) resolve(); }, 1000).unref();
  });
}

/**
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string, port: number, host: string, parts: SupervisedProcess[],
 *   database: { stop?: (grace?: number) => Promise<void> } }} options what it starts goes into `parts` and `database`
 */
async function setUpAndRun({ env, dataDir, port, host, parts, database }) {
  await ensureInstalled(say);
  await ensureBuilt(say);
  const opening = openInstance(env, say);
  database.stop = async (grace) => (await opening.catch(() => undefined))?.stop(grace);
  const instance = await opening;
  writeState(join(dataDir, 'release.json'), { format: DATA_FORMAT });
  const partEnv = await migrate(instance, say);
  await seedDemo(instance, partEnv, say);
  throwIfStopping();
  say('Starting the web host and the worker …');
  /** @type {import('./process-identity.mjs').ProcessIdentity[]} */
  const pids = [];
  const onStart = (/** @type {number} */ pid) => {
    pids.push({ pid, started: startOf(pid) ?? '' });
    writeState(join(dataDir, 'running.json'), { port, parts: pids.slice(-20) });
  };
  for (const name of ['api', 'worker']) {
    const part = new SupervisedProcess({ name, script: join(ROOT, `dist/apps/${name}/main.js`), env: partEnv, logFile: join(dataDir, 'logs', `${name}.log`), log: say, onStart });
    parts.push(part);
    part.start();
  }
  const givenUp = Promise.race(parts.map((part) => part.givenUp)).then((reason) => { throw new Sentence(reason); });
  await Promise.race([givenUp, allReady(parts, localAddress(host, port))]);
  tellReady(env, instance.base, localAddress(host, port), dataDir);
  await Promise.race([givenUp, watchDatabase(instance)]);
}

/**
 * Looks every few seconds, for as long as nothing is being stopped.
 * @param {import('./instance.mjs').Instance} instance
 */
async function watchDatabase(instance) {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 3000).unref());
    throwIfStopping();
    await instance.revive();
  }
}

/** @param {string} host @param {number} port */
function localAddress(host, port) {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** @param {SupervisedProcess[]} parts @param {string} address */
async function allReady(parts, address) {
  const [api, worker] = parts;
  const answering = async () => {
    for (;;) {
      const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
      await answer?.body?.cancel();
      if (answer?.ok) return api?.sayReady?.();
      await sleep(100);
    }
  };
  const late = sleep(READY_WITHIN).then(() => {
    throw new Sentence(`Commonplan did not become ready within ${READY_WITHIN / 1000} seconds. Last words:\n${parts.map((part) => `${part.output.file}:\n${part.lastWords(10)}`).join('\n')}`);
  });
  late.catch(() => undefined);
  await Promise.race([Promise.all([answering(), worker?.ready]), late]);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {Record<string, string | undefined>} base
 * @param {string} address
 * @param {string} dataDir
 */
function tellReady(env, base, address, dataDir) {
  say(`Logs are kept in ${join(dataDir, 'logs')}.`);
  if (base.DEMO === '1' && !env.DEMO_PASSWORD?.trim()) say(`The demo accounts' password is ${base.DEMO_PASSWORD}`);
  if (env.PUBLIC_URL?.trim()) say(`People reach it at ${env.PUBLIC_URL.trim()}.`);
  say(`Commonplan is ready at ${address}`);
}

/** @param {SupervisedProcess[]} parts @param {{ stop?: (grace?: number) => Promise<void> }} database */
async function stopAll(parts, database) {
  say('Stopping …');
  // Set-up may still be in the middle of a step.
  const tasks = endTasks();
  await Promise.all([tasks, ...parts.map((part) => part.stop(PARTS_GRACE))]);
  await database.stop?.(DATABASE_GRACE);
  say('Stopped.');
}
