import { spawn } from 'node:child_process';
import { ROOT } from './paths.mjs';
import { Sentence, fullDisk } from './sentence.mjs';

/** What runs now, so that a stop in the middle of set-up leaves nothing behind. @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * Ends a process and all that it started.
 * @param {number | undefined} pid leader of its group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch { /* the whole group has ended */ }
}

/** Throws once a stop has begun, so that set-up which is between two steps begins no other. */
export function throwIfStopping() {
  if (stopping) throw new Error('Commonplan is being stopped.');
}

/** Ends every task that is under way; none can begin after it. */
export async function endTasks() {
  stopping = true;
  const ended = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of running) signalGroup(child.pid, 'SIGTERM');
  const hard = setTimeout(() => { for (const child of running) signalGroup(child.pid, 'SIGKILL'); }, 5000);
  await Promise.all(ended);
  clearTimeout(hard);
}

/**
 * Runs one step of set-up to its end, quietly.
 * @param {string} what for the sentence when it fails, such as "Building Commonplan"
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void, cwd?: string }} [options] `onLine` sees each line that it prints
 * @returns {Promise<string>} its stdout
 */
export function task(what, command, args, { env = process.env, onLine, cwd = ROOT } = {}) {
  return new Promise((resolve, reject) => {
    throwIfStopping();
    // Its own group: a Ctrl-C reaches only the tool, which then ends the task together with what it started.
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    running.add(child);
    let out = '';
    let all = '';
    const lines = { stdout: lineReader(onLine), stderr: lineReader(onLine) };
    child.stdout.on('data', (chunk) => {
      out += chunk;
      all += chunk;
      lines.stdout(chunk);
    });
    child.stderr.on('data', (chunk) => {
      all += chunk;
      lines.stderr(chunk);
    });
    child.once('error', (error) => { running.delete(child); reject(new Sentence(`${what} failed: ${error.message}`)); });
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(out);
      else if (/ENOSPC|No space left/.test(all)) reject(new Sentence(fullDisk(undefined)));
      else reject(new Sentence(`${what} failed (${signal ?? `code ${code}`})${onLine ? '.' : `:\n${excerpt(all)}`}`));
    });
  });
}

/** @param {((line: string) => void) | undefined} onLine */
function lineReader(onLine) {
  let rest = '';
  return (/** @type {Buffer} */ chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine?.(line);
  };
}

/** Causes stand at the beginning or at the end, depending on the program. @param {string} text */
function excerpt(text) {
  const lines = text.trim().split('\n');
  return (lines.length <= 50 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(-30)]).join('\n');
}
