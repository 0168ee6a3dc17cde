import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePort } from './ports.mjs';
import { sleep } from './process-identity.mjs';
import { requireProgram } from './require-programs.mjs';

/** @typedef {{ url: string, stop: () => Promise<void> }} Redis */

/**
 * A Redis for the job suite: REDIS_URL if set, else a server of our own in a temporary folder, configured as
 * BullMQ asks (nothing may be evicted).
 * @param {NodeJS.ProcessEnv} env
 * @param {(sentence: string) => void} log
 * @returns {Promise<Redis | { missing: string }>}
 */
export async function startRedis(env, log) {
  if (env.REDIS_URL?.trim()) return { url: env.REDIS_URL.trim(), stop: async () => undefined };
  const program = requireProgram(['redis-server', 'valkey-server'], 'redis-server', log);
  if ('missing' in program) return program;
  const folder = mkdtempSync(join(tmpdir(), 'commonplan-redis-'));
  const port = await choosePort();
  const child = spawn(program.path, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore', detached: true });
  const ended = new Promise((resolve) => { child.once('close', resolve); child.once('error', resolve); });
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(3000).then(() => child.kill('SIGKILL'))]);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 200 && child.exitCode === null; waited += 1) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop };
    await sleep(50);
  }
  await stop();
  return { missing: 'redis-server is here but did not start.' };
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    socket.setTimeout(1000, () => { socket.destroy(); resolve(false); });
    socket.once('error', () => resolve(false));
    socket.once('data', (data) => { socket.destroy(); resolve(String(data).startsWith('+PONG')); });
  });
}
