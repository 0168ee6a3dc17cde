import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localTime, weekday } from '#libs/kernel';
import { faultOf, occurrenceAt, occurrenceDays } from './recurrence.rules.js';

const days = (rule: string, startsOn: string, to: string) => occurrenceDays({ rule, startsOn }, startsOn, to, 100);

describe('recurring meetings', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=2TU', '2026-12-01', '2027-04-01', ['2026-12-08', '2027-01-12', '2027-02-09', '2027-03-09']],
    ['FREQ=MONTHLY;BYDAY=-1TH', '2026-12-01', '2027-03-01', ['2026-12-31', '2027-01-28', '2027-02-25']],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', '2027-01-01', '2027-02-15', ['2027-01-04', '2027-01-18', '2027-02-01']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', '2026-12-02', '2027-01-07', ['2026-12-02', '2026-12-16', '2026-12-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2027-01-01', '2027-06-01', ['2027-01-31', '2027-03-31', '2027-05-31']],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU', '2027-01-01', '2028-01-01', ['2027-01-12', '2027-04-13', '2027-07-13', '2027-10-12']],
    ['FREQ=MONTHLY;BYDAY=2TU;COUNT=2', '2026-12-01', '2030-01-01', ['2026-12-08', '2027-01-12']],
    ['FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270112T235959Z', '2026-12-01', '2030-01-01', ['2026-12-08', '2027-01-12']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2027-01-01', '2033-01-01', ['2028-02-29', '2032-02-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-01-01', '2027-03-01', ['2027-01-29', '2027-02-26']],
  ])('S-045 S-095 %s from %s', (rule, startsOn, to, expected) => {
    expect(faultOf({ rule, startsOn })).toBeNull();
    expect(days(rule, startsOn, to)).toEqual(expected);
  });

  it.each([
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30', 'impossible'], ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31', 'impossible'], ['FREQ=MONTHLY;BYDAY=2TU;UNTIL=20200101', 'impossible'],
    ['FREQ=DAILY', 'too_often'], ['FREQ=HOURLY', 'rule'], ['BYDAY=2TU', 'rule'], ['FREQ=MONTHLY;BYDAY=6TU', 'rule'], ['FREQ=MONTHLY;BYDAY=2TU;BYDAY=3TU', 'rule'],
    ['FREQ=MONTHLY;INTERVAL=0', 'rule'], ['FREQ=MONTHLY;COUNT=2;UNTIL=20270101', 'rule'], ['FREQ=MONTHLY;X=1', 'rule'], ['FREQ=MONTHLY\nEXRULE:X', 'rule'], ['FREQ=MONTHLY;__proto__=1', 'rule'], ['', 'rule'],
  ])('S-045 an impossible recurrence is a clear problem: %j is %s', (rule, fault) => expect(faultOf({ rule, startsOn: '2026-12-01' })).toBe(fault));

  it('S-045 D10 the wall clock stands still when the clocks change', () => {
    const zones = fc.constantFrom('America/Chicago', 'America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu', 'America/Phoenix', 'America/Anchorage');
    fc.assert(fc.property(zones, fc.integer({ min: 6, max: 21 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SU'), (zone, hour, nth, on) => {
      const time = `${String(hour).padStart(2, '0')}:30`;
      const found = days(`FREQ=MONTHLY;BYDAY=${nth}${on}`, '2026-01-01', '2028-01-01');
      expect(found).toHaveLength(24);
      for (const day of found) {
        const { startsAt, endsAt } = occurrenceAt(day, time, 90, zone);
        expect(localTime(startsAt, zone)).toBe(time);
        expect(endsAt.getTime() - startsAt.getTime()).toBe(5_400_000);
        expect(Math.ceil(Number(day.slice(8)) / 7)).toBe(nth);
      }
    }), { numRuns: 100 });
  });

  it('S-045 asking for a part gives the same days as asking for all', () => {
    fc.assert(fc.property(fc.constantFrom('FREQ=WEEKLY;BYDAY=MO', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH', 'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=MONTHLY;BYMONTHDAY=15'), fc.integer({ min: 0, max: 300 }), (rule, skip) => {
      const from = addDays('2026-12-01', skip);
      const all = days(rule, '2026-12-01', '2028-01-01').filter((day) => day >= from).slice(0, 5);
      expect(occurrenceDays({ rule, startsOn: '2026-12-01' }, from, '2028-01-01', 5)).toEqual(all);
      expect(all.every((day) => !rule.includes('2TU') || weekday(day) === 2)).toBe(true);
    }), { numRuns: 60 });
  });
});
