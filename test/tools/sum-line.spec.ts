import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadTool, type RingResult, type Tools } from './tools.js';

let tool: Tools['sum-line.mjs'];
beforeAll(async () => { tool = await loadTool('sum-line.mjs'); });

function ring(passed: number, failed: number, more: Partial<RingResult> = {}): RingResult {
  return { name: 'ring', passed, failed, failures: [], ...more };
}

describe('the last line of npm test', () => {
  it('adds up all rings and is green only when nothing failed and something ran', () => {
    expect(tool.sumUp([ring(3, 0), ring(4, 0)], { everything: true })).toEqual({ line: '7 passed, 0 failed', code: 0 });
    expect(tool.sumUp([ring(3, 1), ring(4, 0)], { everything: false })).toEqual({ line: '7 passed, 1 failed', code: 1 });
    expect(tool.sumUp([ring(0, 0, { empty: 'no spec files yet.' })], { everything: false })).toEqual({ line: '0 passed, 0 failed', code: 1 });
  });

  it('counts a ring that the machine could not run as failed where everything must run, unless it may be missing', () => {
    const results = [ring(3, 0), ring(0, 0, { notRun: 'no redis-server' })];
    expect(tool.sumUp(results, { everything: true })).toEqual({ line: '3 passed, 1 failed', code: 1 });
    expect(tool.sumUp(results, { everything: false })).toEqual({ line: '3 passed, 0 failed', code: 0 });
    expect(tool.sumUp([ring(3, 0), ring(0, 0, { notRun: 'not there', allowed: true })], { everything: true }).code).toBe(0);
    expect(tool.ringLine(ring(0, 0, { notRun: 'no redis-server' }), 1)).toBe('ring: NOT RUN: no redis-server');
  });

  it('a spec file that did not load, a jest that died or that failed without a red test is a failure', () => {
    const suite = (status: string, ...states: string[]): object => ({
      name: 'a.spec.ts', status, message: 'broken', assertionResults: states.map((state) => ({ status: state, fullName: state, failureMessages: ['why'] })),
    });
    const report = (passed: number, ...suites: object[]): object => ({ numPassedTests: passed, numFailedTests: 0, testResults: suites });
    expect(tool.readReport('unit', report(1, suite('passed', 'passed')), 0)).toMatchObject({ passed: 1, failed: 0 });
    expect(tool.readReport('unit', report(1, suite('failed', 'passed', 'failed')), 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(tool.readReport('unit', report(0, suite('failed')), 1)).toMatchObject({ failed: 1, failures: ['a.spec.ts\n    broken'] });
    expect(tool.readReport('unit', report(1, suite('passed', 'passed')), 1)).toMatchObject({ failed: 1 });
    expect(tool.readReport('unit', undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});
