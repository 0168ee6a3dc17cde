/**
 * node tools/migrations.mjs            says which migrations are not yet in migrations/.sums
 * node tools/migrations.mjs --write    adds them, and names the last one in migrations/.head
 * node tools/migrations.mjs --rewrite  also takes over changed ones: only while no installation has run them
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { run, Sentence } from './sentence.mjs';

const FOLDER = join(ROOT, 'migrations');
const SUMS = join(FOLDER, '.sums');

run(async () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ts')).sort();
  const landed = readSums();
  const sums = new Map(names.map((name) => [name, sumOf(name)]));
  const changed = [...landed].filter(([name, sum]) => sums.get(name) !== sum).map(([name]) => name);
  const added = names.filter((name) => !landed.has(name));
  const rewrite = process.argv.includes('--rewrite');
  if (changed.length > 0 && !rewrite) throw new Sentence(`Landed and frozen, but changed or gone: ${changed.join(', ')}. Write a new migration instead.`);
  if (!rewrite && !process.argv.includes('--write')) {
    process.stderr.write(added.length === 0 ? 'Nothing new.\n' : `New: ${added.join(', ')}\n`);
    return;
  }
  writeFileSync(SUMS, [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join(''));
  writeFileSync(join(FOLDER, '.head'), `${names.at(-1)?.replace(/\.ts$/, '') ?? ''}\n`);
});

/** @returns {Map<string, string>} file name → sha256, as they landed */
function readSums() {
  if (!existsSync(SUMS)) return new Map();
  const lines = readFileSync(SUMS, 'utf8').split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** @param {string} name */
function sumOf(name) {
  return createHash('sha256').update(readFileSync(join(FOLDER, name))).digest('hex');
}
