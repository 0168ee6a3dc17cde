import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type DayText } from '#libs/kernel';
import { pairDays } from './pair-days.rules.js';

const days = (max: number) => fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: max }).map((list) => list.toSorted((a, b) => a - b).map((n) => addDays('2026-12-01', n)));

/** Every way to choose places in order, by trying all. */
function least(planned: readonly DayText[], wanted: readonly DayText[]): number {
  const [few, many] = planned.length <= wanted.length ? [planned, wanted] : [wanted, planned];
  const walk = (n: number, m: number): number => (n === few.length ? 0 : m >= many.length ? Infinity : Math.min(walk(n, m + 1), Math.abs(daysBetween(few[n]!, many[m]!)) + walk(n + 1, m + 1)));
  return walk(0, 0);
}

describe('a series that goes on by another rule', () => {
  it('S-045 every meeting that finds a place finds the nearest one, in order, and none twice', () => {
    fc.assert(fc.property(days(6), days(7), (planned, wanted) => {
      const pairs = pairDays(planned, wanted);
      expect(pairs).toHaveLength(Math.min(planned.length, wanted.length));
      for (const [at, pair] of pairs.entries()) if (at > 0) expect([pair.from > pairs[at - 1]!.from, pair.to > pairs[at - 1]!.to]).toEqual([true, true]);
      expect(pairs.reduce((sum, { from, to }) => sum + Math.abs(daysBetween(planned[from]!, wanted[to]!)), 0)).toBe(least(planned, wanted));
    }), { numRuns: 300 });
  });

  it('S-045 the same days stay; every week instead of every month leaves each agenda near its month', () => {
    const monthly = ['2026-12-08', '2027-01-12', '2027-02-09'];
    expect(pairDays(monthly, monthly)).toEqual([0, 1, 2].map((n) => ({ from: n, to: n })));
    const weekly = Array.from({ length: 12 }, (_, n) => addDays('2026-12-07', 7 * n));
    expect(pairDays(monthly, weekly).map(({ to }) => weekly[to])).toEqual(['2026-12-07', '2027-01-11', '2027-02-08']);
    expect(pairDays(weekly, monthly).map(({ from }) => weekly[from])).toEqual(['2026-12-07', '2027-01-11', '2027-02-08']);
  });
});
