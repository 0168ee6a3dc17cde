import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DECISION_RULES } from '#libs/convening';
import { DECISIONS, ITEM_STATES, itemLifecycle } from '../item/item.lifecycle.js';
import { effectOf } from './decision-effect.rules.js';
import { verdictOf, type VoteEnd } from './decision-rule.rules.js';
import { nextNumber } from './next-number.rules.js';

const votes = fc.record({ outcome: fc.constantFrom('carried' as const, 'failed' as const, 'tied' as const), yes: fc.nat(40), no: fc.nat(40), abstain: fc.nat(40), bodyRule: fc.constant('majority' as const), state: fc.constant('carried') });

describe('permanent numbers', () => {
  it('S-082 twenty adoptions give 1 to 20, in order, whatever was declined or withdrawn between', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (gone) => {
      const given: string[] = [];
      for (const [at] of gone.entries()) {
        const next = nextNumber(given);
        expect(next).toBe(String(at + 1));
        given.push(next);
      }
    }));
  });

  it('S-082 a number is never given twice, also beside imported ones of any form', () => {
    const forms = fc.oneof(fc.integer({ min: 1, max: 500 }).map(String), fc.constantFrom('A-1', 'III', '2.1', '2.2', '13.1', '007', ''));
    fc.assert(fc.property(fc.array(forms), fc.option(fc.constantFrom('2', '13')), (given, under) => {
      expect(given).not.toContain(nextNumber(given, under));
    }));
  });

  it('counts below a number without touching its neighbors', () => {
    expect(nextNumber(['13', '13.1', '13.2', '130.9'], '13')).toBe('13.3');
    expect(nextNumber(['1', '2'], '2')).toBe('2.1');
  });
});

describe('the rule of the process', () => {
  const end = (outcome: VoteEnd['outcome'], yes = 12, no = 2, abstain = 0): VoteEnd => ({ outcome, yes, no, abstain, bodyRule: 'majority', state: outcome });

  it('12–2 is adopted by a majority and by two thirds, and goes back where one objection is enough', () => {
    expect(DECISION_RULES.map((rule) => verdictOf(rule, end('carried')))).toEqual(['refer', 'adopt', 'adopt', 'refer', 'refer', 'refer']);
    expect(verdictOf('consensus', end('carried', 12, 0, 2))).toBe('adopt');
    expect(verdictOf('two_thirds', end('carried', 8, 5))).toBe('decline');
  });

  it('S-025 a recommendation waits for the answer of mayor or council; once they said yes, the process that waits for them adopts', () => {
    const recommended = (state: string): VoteEnd => ({ ...end('carried'), bodyRule: 'mayor_decides', state });
    expect(DECISION_RULES.map((rule) => verdictOf(rule, recommended('recommended')))).toEqual(DECISION_RULES.map(() => 'refer'));
    expect(DECISION_RULES.map((rule) => verdictOf(rule, recommended('failed')))).toEqual(DECISION_RULES.map(() => 'decline'));
    expect([verdictOf('mayor_decides', recommended('carried')), verdictOf('majority', recommended('carried')), verdictOf('council_adopts', recommended('carried'))]).toEqual(['adopt', 'adopt', 'refer']);
  });

  it('what failed is never adopted and a tie decides nothing', () => {
    fc.assert(fc.property(fc.constantFrom(...DECISION_RULES), votes, (rule, vote) => {
      const verdict = verdictOf(rule, vote);
      if (vote.outcome === 'tied') expect(verdict).toBe('wait');
      if (vote.outcome !== 'carried') expect(verdict).not.toBe('adopt');
      if (rule === 'chair_decides' || rule === 'mayor_decides' || rule === 'council_adopts') expect(verdict).not.toBe('adopt');
    }));
  });
});

describe('what a decision does', () => {
  it('leads only where the lifecycle allows, and nothing takes an adopted item out but withdrawing', () => {
    for (const state of ITEM_STATES.filter((one) => one !== 'merged')) {
      for (const decision of DECISIONS) {
        const { state: to } = effectOf(decision, state);
        if (state === 'adopted' && decision !== 'withdrawn') expect(to).toBe('adopted');
        if (state === 'draft' || state === 'proposed') expect(to === state || itemLifecycle.allows(state, to)).toBe(true);
      }
    }
  });
});
