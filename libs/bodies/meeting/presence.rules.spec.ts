import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modesAt, quorumMoments, type PresenceNote } from './presence.rules.js';
import { ATTENDANCE_MODES, isPresent, quorumOf, type AttendanceMode } from './quorum.rules.js';

const note = (seat: number, mode: AttendanceMode, at: number, more: Partial<PresenceNote> = {}): PresenceNote => ({ seatId: `s${seat}`, mode, at, arrivedAt: null, corrects: false, ...more });
const SEATS = { kind: 'majority_of_seats' } as const;
const notes = fc.array(fc.record({
  seatId: fc.constantFrom('s1', 's2', 's3', 's4', 's5'), mode: fc.constantFrom(...ATTENDANCE_MODES), at: fc.integer({ min: 0, max: 100 }),
  arrivedAt: fc.constant(null), corrects: fc.boolean(),
}), { maxLength: 40 });

describe('who was there at any moment', () => {
  it('S-045 Charlotte, January 2015: 18 of 29 until four left; the fifteenth seat makes the quorum', () => {
    const seats = { seats: 29, filled: 29 };
    const room = Array.from({ length: 18 }, (_, seat) => note(seat, seat === 17 ? 'alternate' : 'present', 10 + seat));
    const leaving = [3, 4, 5, 6].map((seat, index) => note(seat, 'left', 100 + index));
    expect(quorumMoments(SEATS, seats, [...room, ...leaving], true)).toEqual([
      { at: 24, present: 15, needed: 15, met: true, missing: 0 }, { at: 103, present: 14, needed: 15, met: false, missing: 1 },
    ]);
  });

  it('late since ten past, gone at half past, back at a quarter to', () => {
    const told = [note(1, 'late', 15, { arrivedAt: 10 }), note(1, 'left', 30), note(1, 'remote', 45)];
    const at = (moment: number) => modesAt(told, moment).get('s1');
    expect([9, 10, 29, 30, 44, 45].map(at)).toEqual(['absent', 'late', 'late', 'left', 'left', 'remote']);
  });

  it('a correction takes the place of what was noted before, for the whole meeting', () => {
    expect(modesAt([note(1, 'present', 5), note(1, 'absent', 90, { corrects: true })], 50).get('s1')).toBe('absent');
    const left = [note(1, 'present', 5), note(1, 'left', 40, { corrects: true, arrivedAt: 10 })];
    expect([9, 10, 39, 40].map((moment) => modesAt(left, moment).get('s1'))).toEqual(['absent', 'present', 'present', 'left']);
  });

  it('between two moments nothing changes, and each of them turns the answer', () => {
    fc.assert(fc.property(notes, fc.boolean(), (told, remoteCounts) => {
      const seats = { seats: 5, filled: 5 };
      const moments = quorumMoments(SEATS, seats, told, remoteCounts);
      for (let moment = 0; moment <= 101; moment += 1) {
        const met = moments.findLast(({ at }) => at <= moment)?.met ?? false;
        expect(quorumOf(SEATS, seats, [...modesAt(told, moment).values()], remoteCounts).met).toBe(met);
      }
      moments.forEach((one, index) => expect(one.met).toBe(index % 2 === 0));
    }));
  });

  it('at the end everybody stands as they were noted last', () => {
    fc.assert(fc.property(notes, (told) => {
      const inOrder = told.map((one, index) => ({ ...one, at: index }));
      for (const [seatId, mode] of modesAt(inOrder, 1000)) expect(isPresent(mode)).toBe(isPresent(inOrder.findLast((one) => one.seatId === seatId)!.mode));
    }));
  });
});
