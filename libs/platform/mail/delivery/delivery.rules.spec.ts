import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeFailure } from './judge-failure.rules.js';
import { nextTry } from './retry.rules.js';

const START = new Date('2026-11-23T14:00:00Z');

describe('trying again', () => {
  it('J6 E7 at most ten times in any hour, for 72 hours, and each time later than the time before', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }), (chances) => {
      const tries: number[] = [START.getTime()];
      for (const chance of chances) {
        const next = nextTry(tries.length, START, new Date(tries.at(-1)!), chance);
        if (next === null) break;
        expect(next.getTime()).toBeGreaterThan(tries.at(-1)!);
        tries.push(next.getTime());
      }
      for (const at of tries) expect(tries.filter((t) => t >= at && t < at + 3_600_000).length).toBeLessThanOrEqual(10);
      expect(tries.at(-1)! - START.getTime()).toBeGreaterThanOrEqual(72 * 3_600_000);
      expect(tries.length).toBeLessThan(60);
    }), { numRuns: 200 });
  });
});

describe('what a failure means', () => {
  it('J6 E7 only a lasting refusal of the recipient suppresses; ours to mend and theirs to mend both wait', () => {
    expect(judgeFailure({ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' })).toEqual({ outcome: 'failed', suppress: true, reason: 'smtp.550' });
    expect(judgeFailure({ code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' })).toEqual({ outcome: 'delayed', suppress: false, reason: 'smtp.451' });
    expect(judgeFailure({ code: 'EMESSAGE', responseCode: 554, command: 'DATA' })).toEqual({ outcome: 'failed', suppress: false, reason: 'smtp.554' });
    expect(judgeFailure({ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' })).toEqual({ outcome: 'delayed', suppress: false, reason: 'smtp.535' });
    expect(judgeFailure({ code: 'EENVELOPE', responseCode: 550, command: 'MAIL FROM' }).outcome).toBe('delayed');
    expect(judgeFailure({ code: 'ECONNECTION' })).toEqual({ outcome: 'delayed', suppress: false, reason: 'smtp.econnection' });
    expect(judgeFailure(new Error('550 <ana@riverton.invalid> unknown'))).toEqual({ outcome: 'delayed', suppress: false, reason: 'smtp.unknown' });
  });
});
