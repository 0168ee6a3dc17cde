/** npm test [ring names…]: sets up what is missing, then runs all rings (or those named); last line: N passed, N failed. */
import { requireNode } from './require-node.mjs';

requireNode();
const { ensureInstalled } = await import('./install.mjs');
const { RINGS, stopping } = await import('./rings.mjs');
const { endRings, isStopping } = await import('./ring-process.mjs');
const { run, explain } = await import('./sentence.mjs');
const { ringLine, sumUp } = await import('./sum-line.mjs');
const { endTasks } = await import('./tasks.mjs');
const { startTestServer } = await import('./test-database.mjs');

const say = (/** @type {string} */ sentence) => { process.stdout.write(`${sentence}\n`); };
const interrupted = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
});

run(async () => {
  /** @type {Awaited<ReturnType<typeof startTestServer>> | undefined} */
  let server;
  try {
    await ensureInstalled(say);
    server = await startTestServer(say);
    const outcome = await Promise.race([runRings(), interrupted]);
    if (typeof outcome === 'string') {
      say(`Stopped by ${outcome}.`);
      return 130;
    }
    return report(/** @type {import('./sum-line.mjs').RingResult[]} */ (outcome));
  } finally {
    await Promise.all([endRings(), endTasks(), ...[...stopping].map((stop) => stop())]);
    await server?.stop();
  }
});

async function runRings() {
  const named = process.argv.slice(2);
  /** @type {import('./sum-line.mjs').RingResult[]} */
  const results = [];
  const rings = named.length === 0 ? RINGS : RINGS.filter(({ name }) => named.some((word) => name.includes(word)));
  for (const [index, ring] of rings.entries()) {
    say(`[${index + 1}/${rings.length}] ${ring.name} …`);
    const began = Date.now();
    const result = await ring.run(say).catch((error) => ({ name: ring.name, passed: 0, failed: 1, failures: [explain(error)] }));
    if (isStopping()) return results;
    results.push(result);
    say(`[${index + 1}/${rings.length}] ${ringLine(result, (Date.now() - began) / 1000)}`);
    for (const failure of result.failures.slice(0, 3)) say(failure);
  }
  return results;
}

/** @param {import('./sum-line.mjs').RingResult[]} results */
function report(results) {
  const { line, code } = sumUp(results, { everything: process.env.CI === 'true' });
  const failures = results.flatMap(({ name, failures: texts }) => texts.map((text) => `✗ ${name}: ${text}`));
  if (failures.length > 0) say(`\nFailures:\n${failures.join('\n')}`);
  for (const { name, notRun, allowed } of results) if (notRun !== undefined) say(`NOT RUN: ${name}: ${notRun}${allowed ? '' : process.env.CI === 'true' ? ' With CI=true this is a failure.' : ''}`);
  say(line);
  return code;
}
