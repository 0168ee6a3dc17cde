/**
 * @typedef {object} RingResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} failures what failed, for people
 * @property {string} [notRun] why the machine could not run it
 * @property {boolean} [allowed] the ring may be missing even where everything must run
 * @property {string} [empty] said when there is nothing to run yet
 */

/**
 * The sum over all rings. Where everything must run (CI), a ring that could not is a failure; and a run without
 * a single passed test is never green.
 * @param {RingResult[]} results
 * @param {{ everything: boolean }} options
 * @returns {{ line: string, code: 0 | 1 }}
 */
export function sumUp(results, { everything }) {
  const missing = everything ? results.filter(({ notRun, allowed }) => notRun !== undefined && !allowed).length : 0;
  const passed = results.reduce((sum, ring) => sum + ring.passed, 0);
  const failed = results.reduce((sum, ring) => sum + ring.failed, missing);
  return { line: `${passed} passed, ${failed} failed`, code: failed > 0 || passed === 0 ? 1 : 0 };
}

/**
 * What a ring's line says.
 * @param {RingResult} ring
 * @param {number} seconds
 */
export function ringLine({ name, passed, failed, notRun, empty }, seconds) {
  if (notRun !== undefined) return `${name}: NOT RUN: ${notRun}`;
  if (empty !== undefined) return `${name}: ${empty}`;
  return `${name}: ${passed} passed, ${failed} failed (${Math.round(seconds)} s)`;
}

/**
 * The outcome of one jest run, read from its report.
 * @param {string} name
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, message: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[] }[] } | undefined} report
 *   undefined when jest ended without writing one
 * @param {number} code jest's exit code
 * @returns {RingResult}
 */
export function readReport(name, report, code) {
  if (!report) return { name, passed: 0, failed: 1, failures: [`jest ended with code ${code} before it could report.`] };
  /** @type {string[]} */
  const failures = [];
  let failed = 0;
  for (const suite of report.testResults) {
    const red = suite.assertionResults.filter(({ status }) => status === 'failed');
    failed += red.length;
    for (const { fullName, failureMessages } of red) failures.push(`${suite.name} › ${fullName}\n${excerpt(failureMessages?.[0])}`);
    if (suite.status === 'failed' && red.length === 0) {
      // The file itself did not load: no test of it ran, which must not pass unseen.
      failed += 1;
      failures.push(`${suite.name}\n${excerpt(suite.message)}`);
    }
  }
  if (failed === 0 && code !== 0) {
    failed = 1;
    failures.push(`jest ended with code ${code} although no test failed.`);
  }
  return { name, passed: report.numPassedTests, failed, failures };
}

/** @param {string | undefined} text */
function excerpt(text = '') {
  return text.split('\n').slice(0, 14).map((line) => `    ${line}`).join('\n');
}
