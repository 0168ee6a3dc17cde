/** Reads the titles of tests from the source of a spec file, without running it and without a parser of TypeScript. */

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
    // A live test is left by its title, not by its end: an odd bracket in JSX text must not hide the tests after it.
    at = (call.live && !call.group ? call.body : call.end) - 1;
  }
  return { rows, anyTest };
}

/** Rows (`S-048`) that the titles of live tests in one spec file name. */
export function rowsNamedIn(source) {
  return readTests(tokensOf(source)).rows;
}
