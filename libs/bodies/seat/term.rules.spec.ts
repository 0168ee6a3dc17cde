import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths } from '#libs/kernel';
import { nextTurn, termOf } from './term.rules.js';

const days = fc.integer({ min: 0, max: 8_000 }).map((n) => addDays('2020-01-01', n));
const lengths = fc.integer({ min: 1, max: 72 });

describe('terms of seats', () => {
  it('S-121 without a cycle a term is as long as the seat says, else the body, else until further notice', () => {
    const seat = { termMonths: null, cycleOn: null };
    expect(termOf({}, '2026-11-23', seat, 24)).toEqual({ fromOn: '2026-11-23', toOn: '2028-11-23', partial: false });
    expect(termOf({}, '2026-11-23', { ...seat, termMonths: 12 }, 24).toOn).toBe('2027-11-23');
    expect(termOf({}, '2026-11-23', seat, null)).toEqual({ fromOn: '2026-11-23', toOn: null, partial: false });
    expect(termOf({ toOn: '2027-06-30' }, '2026-11-23', seat, 24)).toMatchObject({ toOn: '2027-06-30', partial: true });
    expect(termOf({ toOn: null }, '2026-11-23', seat, 24)).toMatchObject({ toOn: null, partial: false });
  });

  it('S-121 staggered: whoever comes in between serves out the term of the seat', () => {
    const seat = { termMonths: 24, cycleOn: '2027-07-01' };
    expect(termOf({}, '2026-11-23', seat, null)).toEqual({ fromOn: '2026-11-23', toOn: '2027-07-01', partial: true });
    expect(termOf({ fromOn: '2027-07-01' }, '2026-11-23', seat, null)).toEqual({ fromOn: '2027-07-01', toOn: '2029-07-01', partial: false });
    expect(nextTurn('2020-02-29', '2027-01-31', 1)).toBe('2020-03-31');
  });

  it('S-121 a turn of the cycle always lies ahead, never further than one term, and is a whole number of terms away', () => {
    fc.assert(fc.property(days, days, lengths, (day, cycleOn, months) => {
      const turn = nextTurn(day, cycleOn, months);
      expect(turn > day).toBe(true);
      expect(turn <= addDays(addMonths(day, months), 31)).toBe(true);
      const { partial } = termOf({ fromOn: day }, day, { termMonths: months, cycleOn }, null);
      // What begins on a turn is whole; two terms after each other meet without a gap.
      expect(termOf({ fromOn: turn }, day, { termMonths: months, cycleOn }, null).partial).toBe(false);
      if (!partial) expect(nextTurn(addDays(day, -1), cycleOn, months)).toBe(day);
    }));
  });
});
