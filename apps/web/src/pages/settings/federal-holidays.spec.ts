import { describe, expect, it } from '@jest/globals';
import { federalHolidays } from './federal-holidays.js';

describe('federal holidays', () => {
  it('2027 as the government observes them: Saturdays on Friday, Sundays on Monday', () => {
    expect(federalHolidays(2027)).toEqual(['2027-01-01', '2027-01-18', '2027-02-15', '2027-05-31', '2027-06-18', '2027-07-05', '2027-09-06', '2027-10-11', '2027-11-11', '2027-11-25', '2027-12-24']);
  });

  it('never on a weekend, always eleven', () => {
    for (let year = 2000; year < 2100; year += 1) {
      const days = federalHolidays(year);
      expect(new Set(days).size).toBe(11);
      for (const day of days) expect([1, 2, 3, 4, 5]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  });
});
