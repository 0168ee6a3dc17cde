import { resolve } from 'node:path';
import { ensureBuilt } from '../build-dist.mjs';
import { ROOT } from '../paths.mjs';
import { endTasks } from '../tasks.mjs';
import { openArena } from './arena.mjs';
import { casesOf } from './cases.mjs';
import { measureJobs, measureMail } from './extras.mjs';
import { memoryOf } from './processes.mjs';
import { layersOf, sumUp, tableOf, whyLow } from './report.mjs';
import { measureCase, measureLayers, measureTwo } from './rounds.mjs';

const say = (/** @type {string} */ sentence) => { process.stdout.write(`${sentence}\n`); };

/**
 * @param {import('./options.mjs').Options} options
 * @returns {Promise<number>} exit code
 */
export async function bench(options) {
  /** Last opened, first closed. @type {(() => Promise<void>)[]} */
  const closing = [];
  // Kept to the end: npm and the terminal may send it several times, and taking everything down must not be cut off.
  const interrupted = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => reject(new Error('interrupted')));
  });
  const work = measureAll(options, (how) => { closing.unshift(how); });
  work.catch(() => undefined);
  try {
    await Promise.race([work, interrupted]);
    return 0;
  } catch (error) {
    if (/** @type {Error} */ (error).message !== 'interrupted') throw error;
    say('Stopping …');
    return 130;
  } finally {
    await endTasks();
    for (const close of closing) await close();
  }
}

/** @param {import('./options.mjs').Options} options @param {(close: () => Promise<void>) => void} onOpen */
async function measureAll({ only, seconds, rounds, from, profile }, onOpen) {
  if (from === undefined) await ensureBuilt(say);
  const arena = await openArena({ root: from === undefined ? ROOT : resolve(from), profile }, say, onOpen);
  const cases = casesOf(arena).filter(({ key }) => only.includes(key));
  const sums = [];
  for (const one of cases) {
    say(`Measuring ${one.title}: ${rounds} × ${seconds} s each for floor and product …`);
    sums.push(sumUp(await measureCase(arena, one, { seconds, rounds })));
  }
  if (sums.length > 0) await report(arena, cases, sums, rounds, seconds);
  if (only.includes('jobs')) await measureJobs(arena, rounds, say, onOpen);
  if (only.includes('mail')) await measureMail(arena, rounds, say);
}

/**
 * @param {import('./arena.mjs').Arena} arena
 * @param {import('./cases.mjs').Case[]} cases
 * @param {import('./report.mjs').Sum[]} sums
 * @param {number} rounds
 * @param {number} seconds
 */
async function report(arena, cases, sums, rounds, seconds) {
  const layers = await measureLayers(arena);
  const [first] = cases;
  say(`\nMedians of ${rounds} alternating rounds of ${seconds} s, 32 connections; ratios are medians of each round's own. The CPU ratio (api and PostgreSQL together) decides.\n`);
  say(tableOf(sums));
  say(`\n${layersOf(layers)}`);
  for (const why of sums.map((sum) => whyLow(sum, layers))) if (why !== null) say(why);
  say(`Memory after load: floor ${memoryOf(arena.floor.pid).toFixed(0)} MiB, one api ${memoryOf(arena.api.pid).toFixed(0)} MiB`
    + `${first === undefined ? '' : `, two api processes ${(await measureTwo(arena, first)).toFixed(0)} MiB (target ≤ 220)`}.`);
}
