import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * All files below the given files and folders of the clone, as paths relative to it, in a fixed order.
 * @param {string[]} roots
 * @param {(path: string) => boolean} [wanted]
 * @returns {string[]}
 */
export function filesOf(roots, wanted = () => true) {
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {string} */ path) => {
    if (!existsSync(path)) return;
    if (!statSync(path).isDirectory()) {
      const name = relative(ROOT, path).split(sep).join('/');
      if (wanted(name)) found.push(name);
      return;
    }
    for (const name of readdirSync(path).sort()) if (name !== 'node_modules') walk(join(path, name));
  };
  for (const root of roots) walk(join(ROOT, root));
  return found;
}

/** @param {string} path */
export const isSpec = (path) => /\.spec\.tsx?$/.test(path);

/** @param {string} path */
export const isScript = (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');

/**
 * What stands beside compiled code and is read at run time: everything that is neither a script nor a document.
 * @param {string} path
 */
export const isAsset = (path) => !/\.(tsx?|md)$/.test(path);

/**
 * One hash over names and contents.
 * @param {string[]} files relative to the clone
 */
export function hashFiles(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file))).update('\0');
  return hash.digest('hex').slice(0, 12);
}
