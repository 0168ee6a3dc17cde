import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ensureFolder, ROOT } from './paths.mjs';
import { readState } from './state.mjs';
import { task } from './tasks.mjs';

/**
 * Whether node_modules holds what package-lock.json asks for, by npm's own record of what it installed
 * (npm writes that last, so an interrupted install has none). Optional packages may be missing: they are for other machines.
 * @param {string} root
 */
export function isInstalled(root = ROOT) {
  const asked = readState(join(root, 'package-lock.json'))?.packages ?? {};
  const present = readState(join(root, 'node_modules/.package-lock.json'))?.packages;
  if (!present) return false;
  return Object.entries(asked).every(([path, { version, optional }]) =>
    path === '' || optional === true || (present[path]?.version === version && existsSync(join(root, path))));
}

/**
 * Installs the packages when something is missing.
 * @param {(sentence: string) => void} log
 */
export async function ensureInstalled(log) {
  if (isInstalled()) return;
  await withLock(join(ensureFolder(join(ROOT, '.data')), 'install.lock'), async () => {
    if (isInstalled()) return;
    log('Installing packages (a minute or two the first time) …');
    try {
      await npm('ci');
    } catch (error) {
      // A lock file that leaves out packages of other platforms is refused by `ci`, yet says all that this machine needs.
      if (!/in sync/.test(/** @type {Error} */ (error).message)) throw error;
      await npm('install', '--no-save');
    }
  }, 900_000);
}

/** @param {string[]} args */
function npm(...args) {
  // Under `npm run` the running npm is known by its path; it need not be on PATH.
  const [command, first] = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  return task('Installing packages', command, [...first, ...args, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { env: { ...process.env, NODE_ENV: '' } });
}
