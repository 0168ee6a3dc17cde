/**
 * node tools/bench.mjs [--only a,c] [--seconds 5] [--rounds 3]: measures the product against its floors in one run
 * and prints the table of docs/performance.md. It judges nothing: exit code 0 whenever it ran.
 */
import { requireNode } from './require-node.mjs';

requireNode();
const { run } = await import('./sentence.mjs');
const { ensureInstalled } = await import('./install.mjs');

run(async () => {
  await ensureInstalled((sentence) => process.stdout.write(`${sentence}\n`));
  const [{ readOptions }, { bench }] = await Promise.all([import('./bench/options.mjs'), import('./bench/run.mjs')]);
  return bench(readOptions(process.argv.slice(2)));
});
