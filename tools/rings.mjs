import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build-dist.mjs';
import { ROOT } from './paths.mjs';
import { startRedis } from './redis.mjs';
import { requireProgram } from './require-programs.mjs';
import { commandRing, jestRing } from './ring-process.mjs';

/** @typedef {import('./sum-line.mjs').RingResult} RingResult */
/** @typedef {{ name: string, run: (log: (sentence: string) => void) => Promise<RingResult> }} Ring */

const bin = (/** @type {string} */ path) => join(ROOT, 'node_modules', path);
const has = (/** @type {string} */ path) => existsSync(join(ROOT, path));

/** @param {string} name @param {string} reason @param {boolean} [allowed] @returns {RingResult} */
const notRun = (name, reason, allowed = false) => ({ name, passed: 0, failed: 0, failures: [], notRun: reason, allowed });

/** All rings, fast ones first; none is left out because an earlier one is red. @type {Ring[]} */
export const RINGS = [
  { name: 'lint', run: () => commandRing('lint', [
    { what: 'oxlint', args: [bin('oxlint/bin/oxlint')] },
    ...(has('knip.json') ? [{ what: 'knip', args: [bin('knip/bin/knip.js'), '--no-progress'] }] : []),
  ]) },
  { name: 'types', run: () => commandRing('types', [
    { what: 'tsc -p .', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
    ...(has('apps/web/tsconfig.json') ? [{ what: 'tsc -p apps/web', args: [bin('typescript/bin/tsc'), '--noEmit', '-p', 'apps/web'] }] : []),
  ]) },
  { name: 'tools', run: () => jestRing('tools', ['test/tools']) },
  { name: 'architecture', run: () => jestRing('architecture', ['test/architecture']) },
  { name: 'requirements', run: async () => has('tools/requirements.mjs')
    ? commandRing('requirements', [{ what: 'tools/requirements.mjs --check', args: [join(ROOT, 'tools/requirements.mjs'), '--check'] }])
    : commandRing('requirements', []) },
  { name: 'unit and use cases', run: (log) => withPdfPrograms('unit and use cases', log, (env) => jestRing('unit and use cases', ['libs', 'apps'], env, ['--maxWorkers=2'])) },
  { name: 'http', run: () => jestRing('http', ['test/http'], {}, ['--maxWorkers=2']) },
  { name: 'jobs on PostgreSQL', run: () => jestRing('jobs on PostgreSQL', ['test/jobs'], { JOBS_BACKEND: 'pg' }) },
  { name: 'jobs on Redis', run: jobsOnRedis },
  { name: 'build', run: build },
  { name: 'boot', run: () => jestRing('boot', ['test/boot'], {}, ['--runInBand']) },
  { name: 'journeys', run: journeys },
  { name: 'shared data', run: sharedData },
];

/**
 * Specs that look into a PDF ask pdfinfo and qpdf.
 * @param {string} name
 * @param {(sentence: string) => void} log
 * @param {(env: NodeJS.ProcessEnv) => Promise<RingResult>} run
 */
async function withPdfPrograms(name, log, run) {
  const pdfinfo = requireProgram(['pdfinfo'], 'poppler-utils', log);
  const qpdf = requireProgram(['qpdf'], 'qpdf', log);
  for (const program of [pdfinfo, qpdf]) if ('missing' in program) return notRun(name, program.missing);
  return run({});
}

/** @param {(sentence: string) => void} log */
async function jobsOnRedis(log) {
  const name = 'jobs on Redis';
  if (!has('test/jobs')) return jestRing(name, ['test/jobs']);
  const redis = await startRedis(process.env, log);
  if ('missing' in redis) return notRun(name, redis.missing);
  stopping.add(redis.stop);
  try {
    return await jestRing(name, ['test/jobs'], { JOBS_BACKEND: 'redis', TEST_REDIS_URL: redis.url });
  } finally {
    stopping.delete(redis.stop);
    await redis.stop();
  }
}

/** What a ring started and the end of the run must stop if the ring can't. @type {Set<() => Promise<void>>} */
export const stopping = new Set();

/** @returns {Promise<RingResult>} */
async function build() {
  if (readdirSync(join(ROOT, 'apps')).every((app) => !has(`apps/${app}/main.ts`))) return commandRing('build', []);
  try {
    await ensureBuilt(() => undefined);
    return { name: 'build', passed: 1, failed: 0, failures: [] };
  } catch (error) {
    return { name: 'build', passed: 0, failed: 1, failures: [/** @type {Error} */ (error).message] };
  }
}

/** @param {(sentence: string) => void} log */
async function journeys(log) {
  const chromium = requireProgram(['chromium', 'chromium-browser', 'google-chrome'], 'chromium', log);
  if ('missing' in chromium) return notRun('journeys', chromium.missing);
  return withPdfPrograms('journeys', log, () => jestRing('journeys', ['test/journeys'], { CHROMIUM_PATH: chromium.path }, ['--maxWorkers=2']));
}

/** Real files that are not part of the clone; whoever has them beside it tests with them. @returns {Promise<RingResult>} */
async function sharedData() {
  const folder = join(ROOT, '../shared/data');
  if (!existsSync(folder)) return notRun('shared data', `${folder} is not there (allowed: the clone stands alone).`, true);
  return jestRing('shared data', ['test/shared-data'], { SHARED_DATA: folder });
}
