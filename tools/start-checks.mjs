import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { lockHolder } from './lock.mjs';
import { isAlive, sleep } from './process-identity.mjs';
import { Sentence } from './sentence.mjs';
import { readState } from './state.mjs';
import { signalGroup } from './tasks.mjs';

/**
 * The port asked for, or 3000.
 * @param {NodeJS.ProcessEnv} env
 */
export function askedPort(env) {
  const text = env.PORT?.trim() || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Sentence(`PORT is "${text}", which is not a port number from 1 to 65535.`);
  return port;
}

/**
 * Refuses a second start on the same data.
 * @param {string} dataDir
 */
export function refuseSecond(dataDir) {
  const holder = lockHolder(join(dataDir, 'commonplan.lock'));
  if (!holder) return;
  const port = readState(join(dataDir, 'running.json'))?.port;
  throw new Sentence(`Commonplan is already running from ${dataDir} (process ${holder.pid}${port ? `, http://127.0.0.1:${port}` : ''}). Stop that one first, or set DATA_DIR to another folder.`);
}

/**
 * Refuses a port that can't be listened on, before anything is changed.
 * @param {number} port
 * @param {string} host
 */
export async function requirePort(port, host) {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
  if (code === 'EADDRINUSE') throw new Sentence(`Port ${port} is already in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`);
  if (code === 'EACCES') throw new Sentence(`This user may not listen on port ${port}. Choose a port above 1023: PORT=3000 npm start`);
  if (code) throw new Sentence(`Commonplan can't listen on ${host}:${port} (${code}). Check HOST and PORT.`);
}

/**
 * Ends api and worker that a killed start left behind.
 * @param {string} dataDir
 */
export async function endOrphans(dataDir) {
  const left = (/** @type {import('./process-identity.mjs').ProcessIdentity[]} */ (readState(join(dataDir, 'running.json'))?.parts ?? [])).filter(isAlive);
  for (const part of left) signalGroup(part.pid, 'SIGTERM');
  for (const until = Date.now() + 10_000; Date.now() < until && left.some(isAlive);) await sleep(50);
  for (const part of left.filter(isAlive)) signalGroup(part.pid, 'SIGKILL');
  for (const until = Date.now() + 2000; Date.now() < until && left.some(isAlive);) await sleep(20);
}

/**
 * Refuses data that a newer release wrote.
 * @param {string} dataDir
 * @param {string} root of the clone
 */
export function refuseNewerData(dataDir, root) {
  const written = readState(join(dataDir, 'release.json'))?.format;
  if (Number(written ?? 0) <= DATA_FORMAT) return;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  throw new Sentence(`The data in ${dataDir} was written by a newer release of Commonplan than this one (${version}). Start it with that release. Nothing was changed.`);
}

/** Raised when the layout of the data folder changes in a way that older releases can't read. */
export const DATA_FORMAT = 1;
