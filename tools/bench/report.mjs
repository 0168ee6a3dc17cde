/** A ratio below this part of its target is named with the layer that costs it. */
const PART_OF_TARGET = 0.8;

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** @typedef {import('./rounds.mjs').Figures} Figures */

/** Medians of the rounds, and of the ratios of each round. @param {import('./rounds.mjs').Measured} measured */
export function sumUp({ of, floor, product }) {
  const middle = (/** @type {Figures[]} */ figures, /** @type {keyof Figures} */ key) => median(figures.map((one) => one[key]));
  const all = (/** @type {Figures[]} */ figures) => Object.fromEntries(['perSecond', 'p50', 'p99', 'own', 'database', 'bytes'].map((key) => [key, middle(figures, /** @type {keyof Figures} */ (key))]));
  const ratios = (/** @type {(one: Figures) => number} */ figure) => median(product.map((one, round) => figure(/** @type {Figures} */ (floor[round])) / figure(one)));
  return {
    of, floor: /** @type {Figures} */ (all(floor)), product: /** @type {Figures} */ (all(product)),
    cpu: ratios((one) => one.own + one.database), speed: 1 / ratios((one) => one.perSecond), p99: 1 / ratios((one) => Math.max(1, one.p99)),
  };
}

/** @typedef {ReturnType<typeof sumUp>} Sum */

/** @param {number} value @param {number} digits */
const fixed = (value, digits) => (Number.isFinite(value) ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }) : '–');

/** @param {Sum[]} sums */
export function tableOf(sums) {
  const rows = sums.flatMap(({ of, floor, product, cpu, speed, p99 }) => [
    ['', 'floor', ...figuresOf(floor), '', '', '', ''],
    [`${of.key}  ${of.title}`, 'product', ...figuresOf(product), fixed(speed, 2), fixed(p99, 2), fixed(cpu, 2), verdict(cpu, of.target)],
  ]);
  return align([['work', '', 'req/s', 'p50 ms', 'p99 ms', 'app CPU ms', 'PG CPU ms', 'bytes', 'req/s ratio', 'p99 ratio', 'CPU ratio', 'target'], ...rows]);
}

/** @param {Figures} figures */
function figuresOf({ perSecond, p50, p99, own, database, bytes }) {
  return [fixed(perSecond, 0), fixed(p50, 1), fixed(p99, 0), fixed(own, 3), fixed(database, 3), fixed(bytes, 0)];
}

/** @param {number} ratio @param {number} target */
export function verdict(ratio, target) {
  const word = ratio >= target ? 'met' : ratio >= PART_OF_TARGET * target ? `${fixed(ratio / target, 2)} of it` : `BELOW (${fixed(ratio / target, 2)} of it)`;
  return `≥ ${target.toFixed(2)}  ${word}`;
}

/** The first and the last column to the left, all others to the right. @param {string[][]} rows */
export function align(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const pad = (/** @type {string} */ text, /** @type {number} */ column) => {
    const blank = ' '.repeat((widths[column] ?? 0) - [...text].length);
    return column < 2 || column === widths.length - 1 ? text + blank : blank + text;
  };
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** @typedef {{ http: number, host: number, guarded: number }} Layers CPU of the process in ms a request */

/** @param {Layers} layers */
export function layersOf({ http, host, guarded }) {
  const part = (/** @type {number} */ ms) => `${fixed(ms * 1000, 0)} µs`;
  return `Where a request of the api goes, app CPU: bare http ${part(http)}, host (router, hooks, log, headers) + ${part(host - http)}, guard, principal and validation + ${part(guarded - host)}; the rest is context and statements.`;
}

/** One line for each ratio too low: which layer takes the most more than at the floor. @param {Sum} sum @param {Layers} layers */
export function whyLow({ of, floor, product, cpu }, { http, host, guarded }) {
  if (cpu >= PART_OF_TARGET * of.target) return null;
  const inMemory = of.key.startsWith('e');
  const parts = inMemory ? [['host (hooks, log, look-up)', product.own - floor.own]] : [
    ['host (router, hooks, log, headers)', host - http],
    ['guard, principal and validation', guarded - host],
    ['context and statements in the process', (product.own - guarded) - (floor.own - http)],
    ['PostgreSQL (round trips, plans, statements beside)', product.database - floor.database],
  ];
  const ranked = /** @type {[string, number][]} */ (parts).sort((a, b) => b[1] - a[1]).map(([name, ms]) => `${name} ${ms < 0 ? '−' : '+'}${fixed(Math.abs(ms) * 1000, 0)} µs`);
  return `${of.key}  ${of.title}: CPU ratio ${fixed(cpu, 2)}, more than the floor by: ${ranked.join('; ')}.`;
}
