import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOTION_STATES } from './motion.lifecycle.js';
import { amendmentRefusal, waitsForAmendment, wordingOf, type OrderedMotion } from './motion-order.rules.js';

const main: OrderedMotion = { meetingId: 'm', state: 'open', amendsId: null, consent: false };
const states = fc.constantFrom(...MOTION_STATES);
const amendments = fc.array(fc.record({ state: states, amendedText: fc.string({ minLength: 1 }), decidedAt: fc.nat() }));

describe('the order of motions', () => {
  it('S-045 an amendment hangs on an open main motion of the same meeting, never on another amendment or a consent agenda', () => {
    expect(amendmentRefusal(main, 'm')).toBeNull();
    expect(amendmentRefusal({ ...main, amendsId: 'x' }, 'm')).toBe('motion.amendment-degree');
    expect(amendmentRefusal({ ...main, consent: true }, 'm')).toBe('motion.amendment-consent');
    expect(amendmentRefusal({ ...main, state: 'carried' }, 'm')).toBe('motion.closed');
    expect(amendmentRefusal(main, 'another')).toBe('motion.other-meeting');
  });

  it('the main motion waits exactly as long as an amendment is undecided', () => {
    fc.assert(fc.property(fc.array(fc.record({ state: states })), (list) => {
      expect(waitsForAmendment(list)).toBe(list.some(({ state }) => state === 'open' || state === 'tied'));
    }));
    expect(waitsForAmendment([{ state: 'failed' }, { state: 'withdrawn' }])).toBe(false);
  });

  it('it reads as the last amendment that carried has it; one that fails changes no word', () => {
    fc.assert(fc.property(fc.string(), amendments, (moved, list) => {
      const failed = { state: 'failed' as const, amendedText: 'never', decidedAt: Number.MAX_SAFE_INTEGER };
      expect(wordingOf(moved, [...list, failed])).toBe(wordingOf(moved, list));
      expect(wordingOf(moved, [...list, { state: 'carried', amendedText: 'last', decidedAt: Number.MAX_SAFE_INTEGER }])).toBe('last');
      if (list.every(({ state }) => state !== 'carried')) expect(wordingOf(moved, list)).toBe(moved);
    }));
  });
});
