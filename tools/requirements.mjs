/**
 * Ties docs/requirements.md to the tests: a row works when the title of a live test names it.
 *
 *   node tools/requirements.mjs [--write | --check] [--root <folder>]
 *
 * Last line of stdout: {"rows": number of rows, "works": rows named by a test}.
 * Exit 0 done, 1 refused (--check found the file out of date), 2 usage, 3 the file or a test cannot be read as expected.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { rowsNamedIn } from './spec-titles.mjs';

const TEST_ROOTS = ['libs', 'apps', 'test'];
const REQUIREMENTS = 'docs/requirements.md';
const ROW_LINE = /^\| (S-\d{3}) \| ([^|]+) \| ([a-z]+(?:\/[a-z]+)?) \| (?:open|works) \|(?: [^|]*)?\|$/;

/** Repo-relative paths of the test files naming each row: Map<'S-048', string[]>, paths sorted. */
function filesByRow(root) {
  const found = new Map();
  const files = TEST_ROOTS.flatMap((folder) => specFiles(join(root, folder))).sort();
  for (const file of files) {
    const path = relative(root, file).split(sep).join('/');
    for (const row of rowsNamedIn(readFileSync(file, 'utf8'))) found.set(row, [...(found.get(row) ?? []), path]);
  }
  return found;
}

function specFiles(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (problem) {
    if (problem.code === 'ENOENT') return []; // a repository in the making may lack one of the roots
    throw problem;
  }
  return entries.flatMap((entry) => {
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : specFiles(join(folder, entry.name));
    return /\.spec\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}

/** The document with both columns brought up to date, and what was counted on the way. */
export function rewrite(document, found) {
  const seen = new Set();
  let works = 0;
  const lines = document.split('\n').map((line, index) => {
    if (!/^\|\s*S-\d/.test(line)) return line;
    const [, row, sentence, room] = ROW_LINE.exec(line) ?? [];
    if (row === undefined) throw new Error(`${REQUIREMENTS}:${index + 1} is not "| S-000 | sentence | room | state | files |"`);
    if (seen.has(row)) throw new Error(`${REQUIREMENTS}:${index + 1} repeats ${row}`);
    seen.add(row);
    const files = found.get(row) ?? [];
    if (files.length === 0) return `| ${row} | ${sentence} | ${room} | open | |`;
    works += 1;
    const own = files.filter((file) => file.startsWith(`libs/${room}/`));
    const shown = [...new Set([...own, ...files])].slice(0, 2).join(', ');
    return `| ${row} | ${sentence} | ${room} | works | ${shown} |`;
  });
  return { document: lines.join('\n'), rows: seen.size, works, unknown: [...found.keys()].filter((row) => !seen.has(row)) };
}

function main() {
  const options = { write: { type: 'boolean' }, check: { type: 'boolean' }, root: { type: 'string' } };
  let values;
  try {
    ({ values } = parseArgs({ options }));
    if (values.write && values.check) throw new Error('--write and --check exclude each other');
  } catch (problem) {
    console.error(`${problem.message}\nUsage: node tools/requirements.mjs [--write | --check] [--root <folder>]`);
    return 2;
  }
  const root = resolve(values.root ?? join(import.meta.dirname, '..'));
  const path = join(root, REQUIREMENTS);
  const before = readFileSync(path, 'utf8');
  const { document, rows, works, unknown } = rewrite(before, filesByRow(root));
  for (const row of unknown) console.error(`A test names ${row}, which ${REQUIREMENTS} does not have.`);
  if (values.write && document !== before) writeFileSync(path, document);
  const outdated = values.check && document !== before;
  if (outdated) console.error(`${REQUIREMENTS} is out of date: run node tools/requirements.mjs --write`);
  console.log(JSON.stringify({ rows, works }));
  return outdated ? 1 : 0;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  try {
    process.exitCode = main();
  } catch (problem) {
    console.error(problem.message);
    process.exitCode = 3;
  }
}
