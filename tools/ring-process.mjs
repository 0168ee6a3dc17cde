import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { readState } from './state.mjs';
import { filesOf, isSpec } from './source-files.mjs';
import { readReport } from './sum-line.mjs';
import { signalGroup } from './tasks.mjs';

/** No ring takes this long unless it hangs. */
const RING_LIMIT = 25 * 60_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
let stopping = false;

/** Whether a stop has begun: no ring begins after that. */
export const isStopping = () => stopping;

/** Ends what runs now; a ring gets ten seconds to clean up behind itself. */
export async function endRings() {
  stopping = true;
  await Promise.all([...running].map((child) => new Promise((resolve) => {
    child.once('close', resolve);
    signalGroup(child.pid, 'SIGTERM');
    setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 10_000).unref();
  })));
}

/**
 * @param {string[]} args of node
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` passes the output through, on stderr
 * @returns {Promise<{ code: number, output: string }>}
 */
function node(args, { env = process.env, show = false } = {}) {
  return new Promise((resolve, reject) => {
    if (stopping) return reject(new Error('The run is being stopped.'));
    const child = spawn(process.execPath, args, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-200_000);
        if (show) process.stderr.write(chunk);
      });
    }
    const limit = setTimeout(() => {
      output += `\nEnded after ${RING_LIMIT / 60_000} minutes.`;
      signalGroup(child.pid, 'SIGKILL');
    }, RING_LIMIT);
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      // Whatever a test forgot to stop.
      signalGroup(child.pid, 'SIGKILL');
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * A ring of commands, each of which counts as one test.
 * @param {string} name
 * @param {{ what: string, args: string[] }[]} commands
 * @returns {Promise<import('./sum-line.mjs').RingResult>}
 */
export async function commandRing(name, commands) {
  const result = { name, passed: 0, failed: 0, failures: /** @type {string[]} */ ([]) };
  for (const { what, args } of commands) {
    const { code, output } = await node(args);
    if (code === 0) result.passed += 1;
    else {
      result.failed += 1;
      result.failures.push(`${what} (code ${code})\n${output.trim().split('\n').slice(-60).map((line) => `    ${line}`).join('\n')}`);
    }
  }
  return commands.length > 0 ? result : { ...result, empty: 'nothing to check yet.' };
}

/**
 * A ring of spec files.
 * @param {string} name
 * @param {string[]} folders of the clone
 * @param {NodeJS.ProcessEnv} env added to ours
 * @param {string[]} options for jest
 * @returns {Promise<import('./sum-line.mjs').RingResult>}
 */
export async function jestRing(name, folders, env = {}, options = []) {
  if (filesOf(folders, isSpec).length === 0) return { name, passed: 0, failed: 0, failures: [], empty: `no spec files in ${folders.join(', ')} yet.` };
  const folder = mkdtempSync(join(tmpdir(), 'commonplan-ring-'));
  const report = join(folder, 'report.json');
  try {
    // Whole paths, as a clone may itself lie below a folder named "libs" or "apps".
    const patterns = folders.map((path) => `^${join(ROOT, path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`);
    const args = [join(ROOT, 'tools/jest.mjs'), ...patterns, '--json', `--outputFile=${report}`, '--reporters=default', ...options];
    const { code } = await node(args, { env: { ...process.env, ...env }, show: true });
    return readReport(name, /** @type {any} */ (readState(report)), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
