import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from './lock.mjs';
import { ensureFolder, ROOT } from './paths.mjs';
import { filesOf, hashFiles, isAsset, isSpec } from './source-files.mjs';
import { readState, writeState } from './state.mjs';
import { task } from './tasks.mjs';

const COMPILED = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'];

/** What the build depends on. */
function sourceHash() {
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'tools/build-dist.mjs'];
  return hashFiles([...settings, ...filesOf([...COMPILED, 'apps/web'], (path) => !isSpec(path) && !path.endsWith('.md'))]);
}

/**
 * Builds `dist` when a source has changed since. It is built beside its place and exchanged when whole:
 * a failed or interrupted build leaves the last good one.
 * @param {(sentence: string) => void} log
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} whether there was something to build
 */
export async function ensureBuilt(log, { force = false } = {}) {
  const stamp = join(ROOT, 'dist/.built.json');
  const fresh = () => !force && readState(stamp)?.hash === sourceHash();
  if (fresh()) return false;
  await withLock(join(ensureFolder(join(ROOT, '.data')), 'build.lock'), async () => {
    if (fresh()) return;
    log('Building …');
    await build(sourceHash());
  }, 600_000);
  return true;
}

/** @param {string} hash */
async function build(hash) {
  const next = join(ROOT, 'dist.next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next);
  try {
    // One after the other: both together need more memory than a small machine has.
    await task('Compiling', process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', next, '--incremental', 'false']);
    copyAssets(next);
    if (hasWeb()) {
      await task('Building the web pages', process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--outDir', join(next, 'web'), '--emptyOutDir', '--logLevel', 'warn']);
    }
    writeState(join(next, '.built.json'), { hash });
    exchange(next, join(ROOT, 'dist'));
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** The compiler moves scripts only; what stands beside them and is read at run time goes along. @param {string} target */
function copyAssets(target) {
  for (const file of filesOf(COMPILED, (path) => isAsset(path) && !isSpec(path))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(target, file));
  }
}

function hasWeb() {
  const folder = join(ROOT, 'apps/web');
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('vite.config.'));
}

/** @param {string} next @param {string} place */
function exchange(next, place) {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(next, place);
  rmSync(old, { recursive: true, force: true });
}
