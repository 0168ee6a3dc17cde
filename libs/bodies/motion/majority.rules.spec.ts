import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countVotes, decideVote, presentIn, MAJORITY_BASES, MAJORITY_RULES, TIE_RULES, VOTE_OPTIONS, type VoteCounts, type VoteRule } from './majority.rules.js';

const rules = fc.record({ majorityRule: fc.constantFrom(...MAJORITY_RULES), majorityOf: fc.constantFrom(...MAJORITY_BASES), tieRule: fc.constantFrom(...TIE_RULES) });
const options = fc.array(fc.constantFrom(...VOTE_OPTIONS), { maxLength: 100 });
/** A room as it comes about: who did not vote absent is present, and there are at least as many seats. */
const votes = fc.tuple(options, fc.integer({ min: 0, max: 20 })).map(([cast, vacant]) => ({
  counts: countVotes(cast), room: { present: presentIn(countVotes(cast)), filled: cast.length, seats: cast.length + vacant },
}));
const counts = (yes: number, no: number, abstain = 0, excused = 0): VoteCounts => ({ yes, no, abstain, excused, absent: 0, notVoting: 0, paired: 0, other: 0 });
const rule = (majorityRule: VoteRule['majorityRule'], majorityOf: VoteRule['majorityOf'] = 'present', tieRule: VoteRule['tieRule'] = 'fails'): VoteRule => ({ majorityRule, majorityOf, tieRule });

describe('majority', () => {
  it('S-045 carried 12 to 2 with one recusal, of 21 seats, by every rule but two thirds of seats', () => {
    const given = counts(12, 2, 0, 1);
    const room = { present: 15, filled: 17, seats: 21 };
    expect(decideVote(rule('simple'), given, room)).toEqual({ outcome: 'carried', yesNeeded: 8 });
    expect(decideVote(rule('absolute'), given, room)).toEqual({ outcome: 'carried', yesNeeded: 8 });
    expect(decideVote(rule('absolute', 'seats'), given, room)).toEqual({ outcome: 'carried', yesNeeded: 11 });
    expect(decideVote(rule('two_thirds'), given, room)).toEqual({ outcome: 'carried', yesNeeded: 10 });
    expect(decideVote(rule('two_thirds', 'seats'), given, room)).toEqual({ outcome: 'failed', yesNeeded: 14 });
  });

  it('abstaining is not voting under a simple majority and weighs like a no under an absolute one', () => {
    const room = { present: 10, filled: 10, seats: 10 };
    expect(decideVote(rule('simple'), counts(3, 2, 5), room).outcome).toBe('carried');
    expect(decideVote(rule('absolute'), counts(5, 0, 5), room).outcome).toBe('failed');
  });

  it('a tie fails, or waits for the chair, as the rule says', () => {
    const room = { present: 8, filled: 9, seats: 10 };
    expect(decideVote(rule('simple'), counts(4, 4), room).outcome).toBe('failed');
    expect(decideVote(rule('simple', 'present', 'chair_decides'), counts(4, 4), room).outcome).toBe('tied');
    expect(decideVote(rule('simple', 'present', 'chair_decides'), counts(4, 4), { ...room, castingVote: 'yes' }).outcome).toBe('carried');
    expect(decideVote(rule('simple', 'present', 'chair_decides'), counts(4, 4), { ...room, castingVote: 'no' }).outcome).toBe('failed');
    expect(decideVote(rule('simple', 'present', 'chair_decides'), counts(0, 0, 8), room).outcome).toBe('failed');
  });

  it('a casting vote changes nothing unless it is a tie', () => {
    fc.assert(fc.property(rules, votes, fc.constantFrom('yes' as const, 'no' as const), (given, { counts: cast, room }, castingVote) => {
      const without = decideVote(given, cast, room);
      if (without.outcome !== 'tied') expect(decideVote(given, cast, { ...room, castingVote })).toEqual(without);
    }));
  });

  it('one more yes never turns carried into failed, one more no never the reverse', () => {
    fc.assert(fc.property(rules, votes, (given, { counts: cast, room }) => {
      const wider = { present: room.present + 1, filled: room.filled + 1, seats: room.seats + 1 };
      const now = decideVote(given, cast, room).outcome;
      const withNo = decideVote(given, { ...cast, no: cast.no + 1 }, wider).outcome;
      if (now !== 'carried') expect(withNo).not.toBe('carried');
      if (now === 'carried') expect(decideVote(given, { ...cast, yes: cast.yes + 1 }, wider).outcome).toBe('carried');
    }));
  });

  it('without a yes nothing carries; all yes of all seats always does', () => {
    fc.assert(fc.property(rules, votes, (given, { counts: cast, room }) => {
      expect(decideVote(given, { ...cast, yes: 0 }, room).outcome).not.toBe('carried');
    }));
    fc.assert(fc.property(rules, fc.integer({ min: 1, max: 100 }), (given, seats) => {
      expect(decideVote(given, counts(seats, 0), { present: seats, filled: seats, seats }).outcome).toBe('carried');
    }));
  });

  it('two thirds is never less than two thirds', () => {
    fc.assert(fc.property(votes, ({ counts: cast, room }) => {
      const { outcome } = decideVote(rule('two_thirds'), cast, room);
      if (outcome === 'carried') expect(cast.yes * 3).toBeGreaterThanOrEqual((room.present - cast.excused) * 2);
      else expect(cast.yes * 3 < (room.present - cast.excused) * 2 || cast.yes === 0).toBe(true);
    }));
  });

  it('S-045 three fifths and two thirds of each base, worked out by hand', () => {
    const given = { ...counts(12, 6, 2, 1), paired: 2 };
    const room = { present: 21, filled: 25, seats: 29 };
    const yes = (majorityRule: VoteRule['majorityRule'], base: VoteRule['majorityOf']) => decideVote(rule(majorityRule, base), given, room);
    expect(yes('three_fifths', 'cast')).toEqual({ outcome: 'carried', yesNeeded: 11 });
    expect(yes('two_thirds', 'cast')).toEqual({ outcome: 'carried', yesNeeded: 12 });
    expect(yes('three_fifths', 'present')).toEqual({ outcome: 'carried', yesNeeded: 12 });
    expect(yes('two_thirds', 'present')).toEqual({ outcome: 'failed', yesNeeded: 14 });
    expect(yes('absolute', 'members')).toEqual({ outcome: 'failed', yesNeeded: 13 });
    expect(yes('simple', 'members')).toEqual({ outcome: 'failed', yesNeeded: 13 });
    expect(yes('three_fifths', 'members')).toEqual({ outcome: 'failed', yesNeeded: 15 });
    expect(yes('three_fifths', 'seats')).toEqual({ outcome: 'failed', yesNeeded: 18 });
  });

  it('a no taken back, or turned into an abstention, never turns carried into failed', () => {
    fc.assert(fc.property(rules, votes, (given, { counts: cast, room }) => {
      fc.pre(cast.no > 0);
      if (decideVote(given, cast, room).outcome !== 'carried') return;
      expect(decideVote(given, { ...cast, no: cast.no - 1, abstain: cast.abstain + 1 }, room).outcome).toBe('carried');
    }));
  });

  it('who of two rules asks for more never carries what the milder one fails', () => {
    fc.assert(fc.property(fc.constantFrom(...MAJORITY_BASES), votes, (base, { counts: cast, room }) => {
      const carried = (majorityRule: VoteRule['majorityRule']) => decideVote(rule(majorityRule, base), cast, room).outcome === 'carried';
      if (carried('two_thirds')) expect(carried('three_fifths')).toBe(true);
      if (carried('absolute')) expect(carried('simple')).toBe(true);
    }));
  });

  it('every vote is counted once', () => {
    fc.assert(fc.property(options, (cast) => {
      expect(Object.values(countVotes(cast)).reduce((sum, count) => sum + count, 0)).toBe(cast.length);
    }));
  });
});
