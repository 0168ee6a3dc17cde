import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/kernel';
import type { DutyView } from '#libs/platform/duties';
import { seatLadder } from './seat-ladder.rules.js';

const city = (today: string) => ({ today, zone: 'America/Chicago', holidays: new Set<string>() });
const duty = (dueOn: string | null, fired: DutyView['fired'] = []) => ({ dueOn, fired }) as DutyView;

/** Every step of a duty that begins on `from`, each fired on its day or at once. */
function walk(dueOn: string, from: string): string[] {
  const fired: { kind: string; on: string }[] = [];
  let today = from;
  for (let next = seatLadder(duty(dueOn, fired), city(today)); next !== null && fired.length < 9; next = seatLadder(duty(dueOn, fired), city(today))) {
    today = next.on > today ? next.on : today;
    fired.push({ kind: next.kind, on: today });
  }
  return fired.map(({ kind, on }) => `${kind} ${on}`);
}

describe('what an appointing authority is told', () => {
  it('S-121 90 and 30 days before a term ends, and on the day', () => {
    expect(walk('2027-06-30', '2027-01-01')).toEqual(['in-90 2027-04-01', 'in-30 2027-05-31', 'due 2027-06-30']);
  });

  it('S-121 a seat that falls vacant is one letter, and one that is noticed late is not told three times', () => {
    expect(walk('2027-06-30', '2027-06-30')).toEqual(['due 2027-06-30']);
    expect(walk('2026-01-01', '2027-06-30')).toEqual(['due 2027-06-30']);
    expect(walk('2027-06-30', '2027-05-10')).toEqual(['in-90 2027-05-10', 'in-30 2027-05-31', 'due 2027-06-30']);
    expect(seatLadder(duty(null), city('2027-01-01'))).toBeNull();
  });

  it('S-121 whenever it begins: each step at most once, in order, and always one on or after the day', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), (shift) => {
      const kinds = walk('2027-06-30', addDays('2027-06-30', shift)).map((step) => step.split(' ')[0]);
      expect(kinds).toEqual(['in-90', 'in-30', 'due'].slice(3 - kinds.length));
      expect(kinds.at(-1)).toBe('due');
    }));
  });
});
