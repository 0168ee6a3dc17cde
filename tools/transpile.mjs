import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './paths.mjs';
import { filesOf, hashFiles, isAsset, isScript, isSpec } from './source-files.mjs';

/** The same reading of TypeScript as jest.config.mjs, so that what migrates and what is tested are one. */
const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    target: 'es2022', keepClassNames: true,
  },
  module: { type: 'es6' }, sourceMaps: false, swcrc: false,
};

/**
 * Turns libs, the cli and the migrations into plain JavaScript, without a type check, in a folder named by
 * their content; beside it a package.json, so that `#libs/…` resolves inside. A file that does not parse is
 * left out and named: somebody may be in the middle of writing it.
 * @param {string} base where such folders lie (inside the clone, so that node_modules is found)
 * @param {(sentence: string) => void} log
 * @returns {Promise<string>} the folder that stands for the clone's root; its `dist` holds the code
 */
export async function transpile(base, log) {
  const files = filesOf(['libs', 'apps/api', 'apps/worker', 'apps/cli', 'migrations'], (path) => !isSpec(path));
  const target = join(base, hashFiles([...files, 'package.json']));
  if (existsSync(target)) return target;
  const building = `${target}.${process.pid}`;
  const { transformFile } = /** @type {any} */ (await import(pathToFileURL(join(ROOT, 'node_modules/@swc/core/index.js')).href)).default;
  for (const file of files) {
    const out = join(building, 'dist', file);
    mkdirSync(dirname(out), { recursive: true });
    if (isAsset(file)) copyFileSync(join(ROOT, file), out);
    if (!isScript(file)) continue;
    try {
      const { code } = await transformFile(join(ROOT, file), SWC);
      writeFileSync(out.replace(/\.tsx?$/, '.js'), code);
    } catch (error) {
      log(`${file} was left out of the test build: ${/** @type {Error} */ (error).message.split('\n')[0]}`);
    }
  }
  mkdirSync(building, { recursive: true });
  const { name, type, imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(join(building, 'package.json'), JSON.stringify({ name, type, imports }));
  if (existsSync(target)) rmSync(building, { recursive: true });
  else renameSync(building, target);
  pruneOld(base);
  return target;
}

/** Keeps the folders of the last hour, and never fewer than five. @param {string} base */
function pruneOld(base) {
  const folders = readdirSync(base).map((name) => ({ path: join(base, name), age: Date.now() - statSync(join(base, name)).mtimeMs }));
  for (const { path, age } of folders.sort((a, b) => a.age - b.age).slice(5)) if (age > 3_600_000) rmSync(path, { recursive: true, force: true });
}
