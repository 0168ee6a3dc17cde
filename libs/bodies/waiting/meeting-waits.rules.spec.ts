import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekday } from '#libs/kernel';
import { MEETING_STATES, MINUTES_STATES } from '../meeting/meeting.lifecycle.js';
import { accessDueDay, whatWaits } from './meeting-waits.rules.js';

const standing = fc.record({ state: fc.constantFrom(...MEETING_STATES), minutes: fc.option(fc.constantFrom(...MINUTES_STATES)), needsAccess: fc.boolean() });
const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2024-01-01', count));

describe('what waits at a meeting', () => {
  it('minutes wait once it was held, until they are approved; ways in wait until then, as long as it lies ahead', () => {
    fc.assert(fc.property(standing, (one) => {
      const waits = whatWaits(one);
      expect(waits.includes('access')).toBe(one.needsAccess && (one.state === 'planned' || one.state === 'noticed'));
      expect(waits.includes('minutes')).toBe(one.state === 'held' && (one.minutes === null || one.minutes === 'draft'));
      expect(waits.includes('approval')).toBe(one.state === 'held' && (one.minutes === 'circulated' || one.minutes === 'corrected'));
      expect(waits.length).toBeLessThanOrEqual(1);
    }));
  });

  it('an interpreter is called on a working day, two before the meeting, and never in the past', () => {
    fc.assert(fc.property(days, days, (day, today) => {
      const due = accessDueDay(day, today, new Set());
      expect(due >= today).toBe(true);
      if (due > today) {
        expect(weekday(due)).toBeLessThan(6);
        expect(due < day).toBe(true);
      }
    }));
    expect(accessDueDay('2026-12-10', '2026-11-23', new Set())).toBe('2026-12-08');
    expect(accessDueDay('2026-11-30', '2026-11-23', new Set(['2026-11-26', '2026-11-27']))).toBe('2026-11-24');
  });
});
