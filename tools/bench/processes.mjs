import { fork } from 'node:child_process';
import { closeSync, openSync, readFileSync, readdirSync } from 'node:fs';

/** Everything started here, so that whatever happens nothing is left running. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a script as a process of its own and waits for its first message.
 * @param {string} script
 * @param {{ cwd: string, env?: Record<string, string | undefined>, logFile: string, first?: unknown, flags?: string[] }} options `first` is sent to it at once
 */
export async function startProcess(script, { cwd, env = {}, logFile, first, flags = [] }) {
  const log = openSync(logFile, 'a');
  const child = fork(script, [], {
    cwd, env: /** @type {NodeJS.ProcessEnv} */ ({ PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', NODE_ENV: 'production', ...env }),
    execArgv: ['--disable-warning=ExperimentalWarning', ...flags], stdio: ['ignore', log, log, 'ipc'], detached: true,
  });
  closeSync(log);
  running.add(child);
  child.once('exit', () => running.delete(child));
  if (first !== undefined) child.send(/** @type {object} */ (first));
  const ready = await answerOf(child, logFile);
  return { child, pid: child.pid ?? 0, ready, ask: (/** @type {object} */ question) => { child.send(question); return answerOf(child, logFile); } };
}

/** @typedef {Awaited<ReturnType<typeof startProcess>>} Started */

/** @param {import('node:child_process').ChildProcess} child @param {string} logFile @returns {Promise<any>} */
function answerOf(child, logFile) {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error(`A process of the bench ended. Its last words:\n${readFileSync(logFile, 'utf8').split('\n').slice(-12).join('\n')}`));
    child.once('exit', gone);
    child.once('message', (message) => {
      child.off('exit', gone);
      const { fault } = /** @type {{ fault?: string }} */ (message);
      if (fault === undefined) resolve(message);
      else reject(new Error(fault));
    });
  });
}

/** @param {Started} started */
export async function endProcess({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 4000);
  await ended;
  clearTimeout(hard);
}

/** Ends whatever still runs. */
export async function endAll() {
  await Promise.all([...running].map((child) => endProcess(/** @type {Started} */ (/** @type {unknown} */ ({ child })))));
}

const TICK_MS = 10;

/** Fields of /proc/<pid>/stat after the name, which may hold blanks. @param {number} pid */
function statOf(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** CPU of one process in milliseconds, user and system. @param {number} pid */
export function cpuOf(pid) {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

/** CPU of PostgreSQL: the postmaster, its children, and what ended ones used. @param {number} postmaster */
export function cpuOfServer(postmaster) {
  const own = statOf(postmaster);
  let sum = (Number(own[11]) + Number(own[12]) + Number(own[13]) + Number(own[14])) * TICK_MS;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (Number(statOf(Number(name))[1]) === postmaster) sum += cpuOf(Number(name));
    } catch { /* it has just ended */ }
  }
  return sum;
}

/** Proportional set size in MiB: shared pages count by their share. @param {number} pid */
export function memoryOf(pid) {
  return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
}
