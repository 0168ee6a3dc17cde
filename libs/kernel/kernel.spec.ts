import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addWorkingDays, atLocal, daysBetween, decodeCursor, defineLifecycle, encodeCursor, fiscalQuarter, isDay, isId,
  localDate, localTime, newId, parsePartialDate, Problem, toPage, weekday,
} from './index.js';

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('ids', () => {
  it('are UUIDs that sort by time', () => {
    const ids = [1, 2, 3].map((n) => newId(1_700_000_000_000 + n));
    expect(ids.every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });

  it('two of one millisecond keep the order in which they were made', () => {
    const ids = Array.from({ length: 500 }, () => newId(1_700_000_000_000));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(500);
  });
});

describe('calendar', () => {
  it('D10 8:00 local stands on the clock in every zone and on both daylight-saving days', () => {
    const zones = ['America/New_York', 'America/Chicago', 'America/Phoenix', 'Pacific/Honolulu', 'Europe/Berlin', 'Asia/Kolkata'];
    fc.assert(fc.property(day, fc.constantFrom(...zones), (d, zone) => {
      const instant = atLocal(d, '08:00', zone);
      return localTime(instant, zone) === '08:00' && localDate(instant, zone) === d;
    }), { numRuns: 2000 });
  });

  it('an hour that the clock skips moves forward', () => {
    expect(localTime(atLocal('2026-03-08', '02:30', 'America/New_York'), 'America/New_York')).toBe('03:30');
  });

  it('working days never end on a weekend or a holiday and go back the way they came', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 60 }), (d, count) => {
      const holidays = new Set(['2026-11-26', '2026-12-25']);
      const there = addWorkingDays(d, count, holidays);
      return weekday(there) <= 5 && !holidays.has(there) && daysBetween(d, there) >= count;
    }));
  });

  it('fiscal quarters hold their day and are named after the year in which they end', () => {
    expect(fiscalQuarter('2026-11-23', 7)).toEqual({ year: 2027, quarter: 2, from: '2026-10-01', to: '2027-01-01' });
    expect(fiscalQuarter('2026-11-23', 1)).toEqual({ year: 2026, quarter: 4, from: '2026-10-01', to: '2027-01-01' });
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 12 }), (d, start) => {
      const quarter = fiscalQuarter(d, start);
      return quarter.from <= d && d < quarter.to;
    }));
  });

  it('refuses days that are not in the calendar', () => {
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('tomorrow')).toBe(false);
  });
});

describe('partial dates', () => {
  it('S-075 S-085 month and season precision are kept as given, with the days they may mean', () => {
    expect(parsePartialDate('2014-02')).toMatchObject({ from: '2014-02-01', to: '2014-03-01', precision: 'month' });
    expect(parsePartialDate('2014-22')).toMatchObject({ from: '2014-06-01', to: '2014-09-01', precision: 'season' });
    expect(parsePartialDate('2014-24').to).toBe('2015-03-01');
    expect(parsePartialDate('2014~')).toMatchObject({ from: '2014-01-01', to: '2015-01-01', approximate: true });
  });

  it('refuses what is no date', () => {
    for (const text of ['2014-13', '2014-02-30', '14', 'soon', '2014-25']) {
      expect(() => parsePartialDate(text)).toThrow(Problem);
    }
  });
});

describe('pages', () => {
  it('a cursor comes back as it went and foreign ones are refused', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (values) => {
      expect(decodeCursor(encodeCursor(values), values.length)).toEqual(values);
    }));
    expect(() => decodeCursor('%%%', 1)).toThrow(Problem);
  });

  it('says whether there is more', () => {
    expect(toPage([1, 2, 3], 2, (n) => [n])).toEqual({ items: [1, 2], next: encodeCursor([2]) });
    expect(toPage([1, 2], 2, (n) => [n]).next).toBeNull();
  });
});

describe('lifecycle', () => {
  const light = defineLifecycle('light', 'off', { off: ['on'], on: ['off'] });
  it('allows what stands in the table and nothing else', () => {
    expect(light.allows('off', 'on')).toBe(true);
    expect(() => light.require('on', 'on')).toThrow(Problem);
  });
  it('refuses a table with a state that nothing leads to', () => {
    expect(() => defineLifecycle('x', 'a', { a: [], b: [] } as Record<'a' | 'b', ('a' | 'b')[]>)).toThrow('no way leads to b');
  });
});
