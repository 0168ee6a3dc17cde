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

const TEST_ROOTS = ['libs', 'apps', 'test'];
const REQUIREMENTS = 'docs/requirements.md';
const ROW_LINE = /^\| (S-\d{3}) \| ([^|]+) \| ([a-z]+(?:\/[a-z]+)?) \| (?:open|works) \|(?: [^|]*)?\|$/;
const GROUPS = new Set(['describe', 'fdescribe', 'xdescribe']);
const TESTS = new Set(['it', 'test', 'fit', 'xit', 'xtest']);
/** Marks of calls that do not run, or that pass by failing: they prove nothing. */
const DEAD = new Set(['xdescribe', 'xit', 'xtest', 'skip', 'todo', 'fixme', 'fail', 'failing']);
const MODIFIERS = new Set([...DEAD, 'each', 'only', 'concurrent', 'describe', 'serial', 'parallel']);
/** Words after which a slash begins a regular expression, not a division. */
const BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'of', 'in', 'await', 'yield', 'void']);

// One alternative per token. Comments are matched so that they can be dropped: a test that is commented out proves
// nothing. A quote left open on its line (an apostrophe in JSX text) is matched by the last alternative alone.
const TOKEN = new RegExp([
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)/,
  /(?<text>'(?:\\[\s\S]|[^'\\\n])*'|"(?:\\[\s\S]|[^"\\\n])*"|`(?:\\[\s\S]|\$\{(?:[^{}`]|\{[^{}]*\}|`[^`]*`)*\}|[^`\\])*`)/,
  /(?<regex>\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*)/,
  /(?<word>[A-Za-z_$][\w$]*)/,
  /(?<mark>\S)/,
].map((part) => part.source).join('|'), 'gy');

/** Splits source into words, strings and single marks; comments and regular expressions are left out. */
function tokensOf(source) {
  const tokens = [];
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const { comment, text, regex, word, mark } = TOKEN.exec(source)?.groups ?? {};
    if (regex !== undefined && !regexMayFollow(tokens.at(-1))) {
      tokens.push({ mark: '/' });
      at += 1;
      continue;
    }
    at = TOKEN.lastIndex > at ? TOKEN.lastIndex : at + 1;
    if (text !== undefined) tokens.push({ text });
    else if (word !== undefined) tokens.push({ word });
    else if (mark !== undefined) tokens.push({ mark });
    else if (regex !== undefined && comment === undefined) tokens.push({ regex });
  }
  return tokens;
}

function regexMayFollow(token) {
  if (token === undefined) return true;
  if (token.word !== undefined) return BEFORE_REGEX.has(token.word);
  return token.mark !== undefined && !')]}<'.includes(token.mark);
}

/** Index just after the mark that closes the one at `open`; the end of the list when nothing closes it. */
function afterClosing(tokens, open) {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if ('([{'.includes(tokens[at].mark ?? ' ')) depth += 1;
    if (')]}'.includes(tokens[at].mark ?? ' ') && (depth -= 1) === 0) return at + 1;
  }
  return tokens.length;
}

/** Index just after `<[string, number]>` when it stands at `open`, else `open` itself. */
function afterTypeArguments(tokens, open) {
  if (tokens[open]?.mark !== '<') return open;
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at].mark === '<') depth += 1;
    if (tokens[at].mark === '>' && tokens[at - 1].mark !== '=' && (depth -= 1) === 0) return at + 1;
  }
  return open;
}

/** Index just after the first argument of the call whose parenthesis stands at `open`. */
function afterFirstArgument(tokens, open, end) {
  let at = open + 1;
  while (at < end - 1 && tokens[at].mark !== ',') {
    at = '([{'.includes(tokens[at].mark ?? ' ') ? afterClosing(tokens, at) : at + 1;
  }
  return at;
}

const rowsIn = (tokens) => tokens.flatMap((token) => token.text?.match(/\bS-\d{3}(?!\d)/g) ?? []);

/** Reads `it.only(`, `describe.each(table)(` and their kin at `start`; undefined when the word is no such call. */
function testCallAt(tokens, start) {
  const { word } = tokens[start];
  if (!(GROUPS.has(word) || TESTS.has(word)) || tokens[start - 1]?.mark === '.') return undefined;
  const chain = [word];
  let at = start + 1;
  while (tokens[at]?.mark === '.' && MODIFIERS.has(tokens[at + 1]?.word)) {
    chain.push(tokens[at + 1].word);
    at += 2;
  }
  at = afterTypeArguments(tokens, at);
  let table = [];
  if (chain.includes('each')) {
    const after = tokens[at]?.text !== undefined ? at + 1 : afterClosing(tokens, at);
    table = tokens.slice(at, after);
    at = after;
  }
  if (tokens[at]?.mark !== '(') return undefined;
  const end = afterClosing(tokens, at);
  const body = afterFirstArgument(tokens, at, end);
  const title = tokens.slice(at + 1, body);
  // A title such as '%s holds the office' prints the rows of its table, so they count as named by it.
  const printsTable = title.some((token) => /[%$]\w/.test(token.text ?? ''));
  const live = !chain.some((name) => DEAD.has(name));
  return { group: chain.some((name) => GROUPS.has(name)), live, rows: rowsIn(printsTable ? [...title, ...table] : title), body, end };
}

/** Rows named by live tests in a stretch of tokens, and whether there is any live test in it. */
function readTests(tokens) {
  const rows = new Set();
  let anyTest = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const call = testCallAt(tokens, at);
    if (call === undefined) continue;
    const inner = call.live && call.group ? readTests(tokens.slice(call.body, call.end)) : { rows: [], anyTest: call.live };
    if (inner.anyTest) {
      anyTest = true;
      for (const row of [...call.rows, ...inner.rows]) rows.add(row);
    }
    at = call.end - 1;
  }
  return { rows, anyTest };
}

/** Rows (`S-048`) that the titles of live tests in one spec file name. */
export function rowsNamedIn(source) {
  return readTests(tokensOf(source)).rows;
}

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
