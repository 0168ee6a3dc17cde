import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { trendOf, type Better, type Reading } from './trend.rules.js';

const readings = fc.array(fc.record<Reading>({
  from: fc.integer({ min: 2010, max: 2030 }).map((year) => `${year}-01-01`), value: fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null }),
}), { maxLength: 8 });

describe('trend of a measure', () => {
  it('S-232 says "not enough data" rather than draw a line through one point', () => {
    expect(trendOf([{ from: '2026-01-01', value: 4 }], 'up', null, 10).code).toBe('not_enough_data');
    expect(trendOf([{ from: '2026-01-01', value: 4 }, { from: '2027-01-01', value: null }], 'up', null, 10).code).toBe('not_enough_data');
    fc.assert(fc.property(readings, (given) => {
      const known = given.filter(({ value }) => value !== null).length;
      expect(trendOf(given, 'up', null, null).code === 'not_enough_data').toBe(known < 2);
    }));
  });

  it('S-230 tells the direction beside the level, and which way is better', () => {
    const two = [{ from: '2025-01-01', value: 10 }, { from: '2026-01-01', value: 14 }];
    expect((['up', 'down', 'steady'] as Better[]).map((better) => trendOf(two, better, null, null).code)).toEqual(['better', 'worse', 'changed']);
    fc.assert(fc.property(readings, (given) => {
      const [up, down] = [trendOf(given, 'up', null, null), trendOf(given, 'down', null, null)];
      expect(up.change).toBe(down.change);
      if (up.code === 'better') expect(down.code).toBe('worse');
    }));
  });

  it('S-309 shows a target exceeded as it is: 185 percent', () => {
    expect(trendOf([{ from: '2012-01-01', value: 18_500 }], 'up', { from: '2010-01-01', value: 0 }, 10_000)).toEqual({ code: 'better', change: 18_500, ofTarget: 185 });
    expect(trendOf([{ from: '2012-01-01', value: 30 }], 'down', { from: '2010-01-01', value: 40 }, 20).ofTarget).toBe(50);
    expect(trendOf([{ from: '2012-01-01', value: 30 }], 'up', { from: '2010-01-01', value: 40 }, 40).ofTarget).toBeNull();
  });
});
