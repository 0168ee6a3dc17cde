import { createHash } from 'node:crypto';
import { mkdirSync, statSync, chmodSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone: the one that holds package.json. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The data folder: DATA_DIR (relative to the folder the command was called from) or `.data` in the clone.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataFolder(env) {
  if (!env.DATA_DIR) return join(ROOT, '.data');
  return isAbsolute(env.DATA_DIR) ? env.DATA_DIR : resolve(env.INIT_CWD ?? process.cwd(), env.DATA_DIR);
}

/**
 * Makes the folder; what is secret in it lies in files of mode 0600, so the folder itself may be
 * walked through, which the database's own operating-system user needs when we run as root.
 * @param {string} folder
 */
export function ensureFolder(folder) {
  mkdirSync(folder, { recursive: true });
  const { mode, uid } = statSync(folder);
  if (process.getuid?.() === 0 && uid === 0 && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o011);
  return folder;
}

/**
 * Ten hex digits that stand for a path or any other text.
 * @param {string | Buffer} text
 */
export function shortHash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}
