import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWERS, DECISION_RULES, goesUp, ruleForMotion, rulingOf, standingOf, yesNeededUnder, type Ruling } from './decision-rule.rules.js';
import { countVotes, decideVote, presentIn, type VoteOption } from './majority.rules.js';

const rule = fc.constantFrom(...DECISION_RULES);
const counted = fc.constantFrom('carried', 'failed', 'tied');
const options = fc.array(fc.constantFrom<VoteOption>('yes', 'no', 'abstain', 'excused', 'not voting'), { maxLength: 30 });
const ruling = (...given: Parameters<typeof rulingOf>): Ruling => {
  const found = rulingOf(...given);
  if (typeof found === 'string') throw new Error(found);
  return found;
};

describe('S-025 who has the last word', () => {
  it.each([
    ['consensus', 'carried', 1, null, 'failed', null],
    ['consensus', 'carried', 0, null, 'carried', null],
    ['majority', 'carried', 5, null, 'carried', null],
    ['majority', 'tied', 5, null, 'tied', null],
    ['chair_decides', 'carried', 5, 'failed', 'failed', 'carried'],
    ['chair_decides', 'tied', 5, 'carried', 'carried', 'tied'],
    ['mayor_decides', 'carried', 5, null, 'carried', null],
    ['council_adopts', 'failed', 5, null, 'failed', null],
  ] as const)('S-025 %s: counted %s with %i against, the chair chooses %s: %s', (by, count, no, chosen, outcome, advised) => {
    expect(rulingOf(by, count, { no }, chosen)).toEqual({ outcome, advised });
  });

  it('S-025 the chair chooses where the chair decides, and nowhere else', () => {
    fc.assert(fc.property(rule, counted, fc.constantFrom('carried', 'failed', null), (by, count, chosen) => {
      const found = rulingOf(by, count, { no: 0 }, chosen);
      if (by === 'chair_decides') return chosen === null ? found === 'vote.chair-choice-missing' : (found as Ruling).outcome === chosen && (found as Ruling).advised === count;
      return chosen === null ? (found as Ruling).advised === null : found === 'vote.chair-choice-unfit';
    }));
  });

  it('S-025 under consensus one no stops it, whatever the count, and nothing carries that the majority would not', () => {
    fc.assert(fc.property(options, fc.constantFrom('simple', 'absolute', 'two_thirds', 'three_fifths'), fc.constantFrom('cast', 'present', 'seats', 'members'), (votes, majorityRule, majorityOf) => {
      const counts = countVotes(votes);
      const plain = decideVote({ majorityRule, majorityOf, tieRule: 'chair_decides' }, counts, { present: presentIn(counts), seats: 30, filled: 30 });
      const { outcome } = ruling('consensus', plain.outcome, counts, null);
      expect(outcome === 'carried').toBe(plain.outcome === 'carried' && counts.no === 0);
      expect(outcome).not.toBe('tied');
      // The number on the screen agrees with the result.
      expect(counts.yes >= yesNeededUnder('consensus', plain.yesNeeded, counts)).toBe(outcome === 'carried');
    }));
  });

  it('S-025 whoever has the last word above, a carried vote is a recommendation until they answer, and then what they said', () => {
    fc.assert(fc.property(rule, counted, fc.constantFrom(...ANSWERS, null), (by, outcome, answer) => {
      const standing = standingOf(by, outcome, answer);
      if (!goesUp(by) || outcome !== 'carried') return standing === outcome;
      return standing === (answer === null ? 'recommended' : answer === 'accepted' ? 'carried' : 'failed');
    }));
    expect(DECISION_RULES.filter(goesUp)).toEqual(['mayor_decides', 'council_adopts']);
  });

  it('S-025 amendments and minutes are the body\'s own business; consensus holds for them too', () => {
    const own = [{ isAmendment: true, approvesMinutes: false }, { isAmendment: false, approvesMinutes: true }];
    for (const kind of own) expect(DECISION_RULES.map((by) => ruleForMotion(by, kind))).toEqual(['consensus', 'majority', 'majority', 'majority', 'majority']);
    fc.assert(fc.property(rule, (by) => ruleForMotion(by, { isAmendment: false, approvesMinutes: false }) === by));
  });
});
