import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** @typedef {{ pid: number, started: string }} ProcessIdentity a pid alone is not enough: pids are used again */

/**
 * When a process began, as an opaque text that differs for a later process of the same pid;
 * undefined when there is no such process (a zombie counts as none).
 * @param {number} pid
 * @returns {string | undefined}
 */
export function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command name in parentheses may hold spaces; everything after the last ")" is plain fields.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
  } catch {
    if (process.platform === 'linux') return undefined;
    try {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
    } catch {
      return undefined;
    }
  }
}

/** @returns {ProcessIdentity} */
export function self() {
  return { pid: process.pid, started: startOf(process.pid) ?? '' };
}

/** @param {ProcessIdentity | undefined} identity */
export function isAlive(identity) {
  return identity !== undefined && identity.pid > 0 && startOf(identity.pid) === identity.started;
}

/**
 * Pids of all processes that work in this folder (Linux; elsewhere none are known).
 * @param {string} folder
 */
export function processesIn(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder;
    } catch {
      return false;
    }
  });
}

/** @param {number} milliseconds */
export const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Asks a process to end and waits; after `grace` milliseconds it is ended with `last`.
 * @param {ProcessIdentity} identity
 * @param {NodeJS.Signals} signal
 * @param {number} grace
 * @param {NodeJS.Signals} last
 */
export async function endProcess(identity, signal, grace, last = 'SIGKILL') {
  for (const [step, wait] of /** @type {[NodeJS.Signals, number][]} */ ([[signal, grace], [last, 5000]])) {
    if (!isAlive(identity)) return;
    try {
      process.kill(identity.pid, step);
    } catch { /* it ended between the look and the signal */ }
    for (const until = Date.now() + wait; Date.now() < until && isAlive(identity);) await sleep(25);
  }
}
