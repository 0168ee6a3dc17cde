import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isDay, weekday } from '#libs/kernel';
import { spokenDate } from './spoken-date.rules.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2020-01-01', count));

describe('a day as people say it', () => {
  // Monday.
  const today = '2026-11-23';

  it.each([
    ['1 March', '2027-03-01'], ['March 1', '2027-03-01'], ['Nov 30', '2026-11-30'], ['Nov. 30', '2026-11-30'], ['30th of November', '2026-11-30'], ['November 23', '2026-11-23'],
    ['Sept 4, 2027', '2027-09-04'], ['December 4, 2026', '2026-12-04'], ['2026-12-01', '2026-12-01'], ['12/4', '2026-12-04'], ['1/15/2027', '2027-01-15'],
    ['Friday', '2026-11-27'], ['this Friday', '2026-11-27'], ['next Friday', '2026-12-04'], ['Monday', '2026-11-30'], ['next Monday', '2026-11-30'], ['thu', '2026-11-26'],
    ['today', '2026-11-23'], ['Tomorrow', '2026-11-24'], ['in 2 weeks', '2026-12-07'], ['in a month', '2026-12-23'], ['Feb 29', '2028-02-29'],
  ])('S-045 %s is %s, said on Monday, November 23, 2026', (said, day) => expect(spokenDate(said, today)).toBe(day));

  it.each(['', 'soon', 'Nov', 'Nov 31', 'February 29, 2027', '13/1', '2026-02-30', 'mo', 'next', 'next meeting', 'in some weeks', '30', 'Friday noon'])('%j is no day', (said) => {
    expect(spokenDate(said, today)).toBeNull();
  });

  it('reads every day in every way to write it', () => {
    fc.assert(fc.property(days, days, (day, said) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const name = MONTHS[month - 1]!;
      for (const text of [day, `${name} ${date}, ${year}`, `${date} ${name} ${year}`, `${name.slice(0, 3)} ${date} ${year}`, `${month}/${date}/${year}`]) expect(spokenDate(text, said)).toBe(day);
    }));
  });

  it('without a year it is the next one to come; a weekday lies one to seven days ahead', () => {
    fc.assert(fc.property(days, days, (day, said) => {
      const [, month, date] = day.split('-').map(Number) as [number, number, number];
      const next = spokenDate(`${MONTHS[month - 1]} ${date}`, said)!;
      expect(next >= said && isDay(next) && next.slice(5) === day.slice(5)).toBe(true);
      const friday = spokenDate('Friday', said)!;
      expect(weekday(friday)).toBe(5);
      expect(friday > said && friday <= addDays(said, 7)).toBe(true);
      const later = spokenDate('next Friday', said)!;
      expect(weekday(later)).toBe(5);
      expect(later >= friday && later <= addDays(friday, 7)).toBe(true);
    }));
  });
});
