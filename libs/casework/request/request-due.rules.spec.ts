import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isWorkingDay } from '#libs/kernel';
import fc from 'fast-check';
import { REQUEST_KINDS, usualDueDay } from './request-due.rules.js';

const NONE = new Set<string>();

describe('when a request is due', () => {
  it('an offer of Monday, November 23 is due in five working days', () => expect(usualDueDay('offer', '2026-11-23', NONE)).toBe('2026-11-30'));
  it('holidays do not count', () => expect(usualDueDay('offer', '2026-11-23', new Set(['2026-11-26', '2026-11-27']))).toBe('2026-12-02'));
  it('an interpreter is needed sooner', () => expect(usualDueDay('interpreter', '2026-11-27', NONE)).toBe('2026-12-01'));

  it('is always a working day after today', () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2026-01-01', days));
    const holidays = fc.array(day, { maxLength: 30 }).map((days) => new Set(days));
    fc.assert(fc.property(fc.constantFrom(...REQUEST_KINDS), day, holidays, (kind, today, off) => {
      const due = usualDueDay(kind, today, off);
      expect(daysBetween(today, due)).toBeGreaterThan(0);
      expect(isWorkingDay(due, off)).toBe(true);
    }));
  });
});
