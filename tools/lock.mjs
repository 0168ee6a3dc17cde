import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, self, sleep } from './process-identity.mjs';

/**
 * Who holds the lock file, or undefined when nobody alive does.
 * @param {string} file
 * @returns {import('./process-identity.mjs').ProcessIdentity | undefined}
 */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return isAlive(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock if nobody alive holds it. A lock left by a killed process is taken over.
 * @param {string} file
 * @returns {(() => void) | undefined} the release, or undefined when another process holds it
 */
export function tryLock(file) {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(self()), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        // A link appears with its content or not at all, so no reader ever sees half a lock.
        linkSync(own, file);
        return () => { if (lockHolder(file)?.pid === process.pid) rmSync(file, { force: true }); };
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
        if (lockHolder(file)) return undefined;
        rmSync(file, { force: true });
      }
    }
    return undefined;
  } finally {
    rmSync(own, { force: true });
  }
}

/**
 * Waits for the lock, runs the work, releases.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} patience milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(file, work, patience = 120_000) {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    const release = tryLock(file);
    if (!release) continue;
    try {
      return await work();
    } finally {
      release();
    }
  }
  throw new Error(`Another process has held ${file} for ${patience / 1000} seconds.`);
}
