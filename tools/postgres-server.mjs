import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, isAlive, processesIn, sleep, startOf } from './process-identity.mjs';
import { Sentence, fullDisk } from './sentence.mjs';

/** @typedef {import('./process-identity.mjs').ProcessIdentity & { port: number, ready: boolean }} RunningServer */

/**
 * The server that runs on this folder, read from its own pid file. A pid that now belongs to
 * some other program does not count.
 * @param {string} folder
 * @returns {RunningServer | undefined}
 */
export function runningServer(folder) {
  let lines;
  try {
    lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const started = startOf(pid);
  if (!started || (process.platform === 'linux' && !processesIn(folder).includes(pid))) return undefined;
  return { pid, started, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
}

/**
 * After `kill -9` the server's helpers live on for a moment and a pid file stays. PostgreSQL handles a dead pid
 * itself; only a pid that meanwhile belongs to another program would make it refuse, so that file is removed,
 * and only when nothing works in the folder any more.
 * @param {string} folder
 */
export async function clearStalePid(folder) {
  for (const until = Date.now() + 10_000; Date.now() < until && processesIn(folder).length > 0;) await sleep(50);
  if (processesIn(folder).length > 0) throw new Sentence(`Processes ${processesIn(folder).join(', ')} still work in ${folder}. End them and start again.`);
  rmSync(join(folder, 'postmaster.pid'), { force: true });
}

/**
 * Starts the server in a session of its own (a Ctrl-C in the terminal must not reach it before the apps
 * have finished) and waits until it answers.
 * @param {{ postgres: string, folder: string, port: number, settings: Record<string, string>, logFile: string,
 *   account: import('./postgres-account.mjs').Account | undefined, log: (sentence: string) => void }} options
 * @returns {Promise<RunningServer | 'port-taken'>}
 */
export async function startServer({ postgres, folder, port, settings, logFile, account, log }) {
  const out = openSync(logFile, tooLong(logFile) ? 'w' : 'a', 0o600);
  const from = statSync(logFile).size;
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', folder, '-p', String(port), ...flags], {
    ...account, cwd: folder, detached: true, stdio: ['ignore', out, out], env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(out);
  child.unref();
  const failed = new Promise((resolve) => child.once('error', resolve));
  const identity = { pid: child.pid ?? 0, started: startOf(child.pid ?? 0) ?? '' };
  for (let waited = 0; isAlive(identity); waited += 1) {
    const server = runningServer(folder);
    if (server?.pid === identity.pid && server.ready) return server;
    if (waited === 400) log('The database is repairing itself after an unclean end; this can take a few minutes.');
    await Promise.race([sleep(25), failed]);
  }
  const said = readFileSync(logFile, 'utf8').slice(from);
  if (/No space left/.test(said)) throw new Sentence(fullDisk(folder));
  if (/could not bind|Address already in use/.test(said)) return 'port-taken';
  throw new Sentence(`The database did not start. Its log (${logFile}) ends:\n${said.trim().split('\n').slice(-8).join('\n')}`);
}

/**
 * Ends a server: open sessions are cut off and everything is written out; after `grace` milliseconds
 * without that the server is ended at once and repairs itself at the next start.
 * @param {string} folder
 * @param {number} grace
 */
export async function stopServer(folder, grace = 12_000) {
  const server = runningServer(folder);
  if (server) await endProcess(server, 'SIGINT', grace, 'SIGQUIT');
}

/** @param {string} file */
function tooLong(file) {
  try {
    return statSync(file).size > 5_000_000;
  } catch {
    return false;
  }
}
