import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ATTENDANCE_MODES, isPresent, quorumNeeded, quorumOf, type AttendanceMode, type QuorumRule } from './quorum.rules.js';

const rules = fc.oneof(
  fc.constant<QuorumRule>({ kind: 'majority_of_seats' }),
  fc.constant<QuorumRule>({ kind: 'majority_of_filled' }),
  fc.integer({ min: 1, max: 100 }).map((n): QuorumRule => ({ kind: 'fixed', n })),
);
const rosters = fc.integer({ min: 1, max: 120 }).chain((seats) => fc.integer({ min: 0, max: seats }).map((filled) => ({ seats, filled })));
const modes = fc.array(fc.constantFrom(...ATTENDANCE_MODES), { maxLength: 120 });

describe('quorum', () => {
  it('S-045 Charlotte, January 2015: 29 seats, 18 present of whom one by a substitute, 11 absent', () => {
    const room: AttendanceMode[] = [...Array<AttendanceMode>(17).fill('present'), 'alternate', ...Array<AttendanceMode>(11).fill('absent')];
    expect(quorumOf({ kind: 'majority_of_seats' }, { seats: 29, filled: 29 }, room)).toEqual({ present: 18, needed: 15, met: true, missing: 0 });
  });

  it('S-045 12 of 21 present is enough when 11 are needed, 10 is not', () => {
    const room = (count: number) => quorumOf({ kind: 'majority_of_seats' }, { seats: 21, filled: 18 }, Array<AttendanceMode>(count).fill('remote'));
    expect(room(12)).toMatchObject({ met: true, needed: 11 });
    expect(room(10)).toEqual({ present: 10, needed: 11, met: false, missing: 1 });
  });

  it('vacant seats count only where the rule says seats', () => {
    expect(quorumNeeded({ kind: 'majority_of_seats' }, { seats: 21, filled: 10 })).toBe(11);
    expect(quorumNeeded({ kind: 'majority_of_filled' }, { seats: 21, filled: 10 })).toBe(6);
    expect(quorumNeeded({ kind: 'fixed', n: 7 }, { seats: 21, filled: 10 })).toBe(7);
  });

  it('a majority is more than half and not one more than that', () => {
    fc.assert(fc.property(rosters, (roster) => {
      const needed = quorumNeeded({ kind: 'majority_of_seats' }, roster);
      expect(needed * 2).toBeGreaterThan(roster.seats);
      expect((needed - 1) * 2).toBeLessThanOrEqual(roster.seats);
    }));
  });

  it('nobody leaving makes a quorum, nobody coming loses one', () => {
    fc.assert(fc.property(rules, rosters, modes, fc.nat(), (rule, roster, room, at) => {
      const before = quorumOf(rule, roster, room);
      const left = quorumOf(rule, roster, room.map((mode, seat) => (seat === at % Math.max(1, room.length) ? 'left' : mode)));
      expect(left.present).toBeLessThanOrEqual(before.present);
      expect(!before.met && left.met).toBe(false);
      expect(quorumOf(rule, roster, [...room, 'present']).present).toBe(before.present + 1);
    }));
  });

  it('missing is what would make it', () => {
    fc.assert(fc.property(rules, rosters, modes, (rule, roster, room) => {
      const now = quorumOf(rule, roster, room);
      expect(now.met).toBe(now.missing === 0);
      expect(quorumOf(rule, roster, [...room, ...Array<AttendanceMode>(now.missing).fill('alternate')]).met).toBe(true);
      expect(now.present).toBe(room.filter(isPresent).length);
      expect(now.needed).toBeGreaterThan(0);
    }));
  });
});
