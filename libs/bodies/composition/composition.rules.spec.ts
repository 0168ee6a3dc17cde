import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compositionOf, DIMENSIONS, originOf, previewSeating, type CompositionRule, type Origin, type SeatOrigin } from './composition.rules.js';

const few = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
const origins: fc.Arbitrary<Origin> = fc.record({ sector: few, agency: few, district: few });
const bodies: fc.Arbitrary<SeatOrigin[]> = fc.array(fc.option(origins, { nil: null }), { minLength: 1, maxLength: 30 })
  .map((holders) => holders.map((holder, index) => ({ seatId: String(index), holder })));
const bounds = fc.oneof(
  fc.record({ atLeast: fc.integer({ min: 1, max: 9 }), atMost: fc.constant(null) }),
  fc.record({ atLeast: fc.constant(null), atMost: fc.integer({ min: 0, max: 9 }) }),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })).map(([atLeast, more]) => ({ atLeast, atMost: atLeast + more })));
const rules: fc.Arbitrary<CompositionRule[]> = fc.array(
  fc.record({ id: fc.uuid(), dimension: fc.constantFrom(...DIMENSIONS), value: few }).chain((rule) => bounds.map((bound) => ({ ...rule, ...bound }))), { maxLength: 8 });

const rule = (dimension: CompositionRule['dimension'], value: string | null, atLeast: number | null, atMost: number | null = null): CompositionRule =>
  ({ id: `${dimension}-${value}`, dimension, value, atLeast, atMost });
const seat = (seatId: string, holder: Partial<Origin> | null): SeatOrigin => ({ seatId, holder: holder === null ? null : { sector: null, agency: null, district: null, ...holder } });

describe('composition of a body', () => {
  it('S-118 if you seat X: 3 of 4 business seats filled, district 2 still missing', () => {
    const seats = [seat('1', { sector: 'business', district: '1' }), seat('2', { sector: 'business' }), seat('3', null), seat('4', { sector: 'labor', district: '3' })];
    const asked = [rule('sector', 'business', 4), rule('district', '2', 1), rule('sector', 'labor', null, 1), rule('district', null, 3)];
    const seen = previewSeating(asked, seats, '3', { sector: 'business', agency: null, district: '1' });
    expect(seen.map(({ now, after, verdict, verdictAfter }) => [now, after, verdict, verdictAfter])).toEqual([
      [2, 3, 'short', 'short'], [0, 0, 'short', 'short'], [1, 1, 'met', 'met'], [2, 2, 'short', 'short'],
    ]);
  });

  it('S-118 S-128 at most so many, and so many different agencies', () => {
    const seats = [seat('1', { agency: 'police' }), seat('2', { agency: 'police' }), seat('3', { agency: 'library' })];
    expect(compositionOf([rule('agency', 'police', null, 1), rule('agency', null, 2)], seats).map(({ now, verdict }) => [now, verdict])).toEqual([[2, 'over'], [2, 'met']]);
  });

  it('S-118 the order of seats says nothing, and counts never pass the number of holders', () => {
    fc.assert(fc.property(rules, bodies, (asked, seats) => {
      expect(compositionOf(asked, seats.toReversed())).toEqual(compositionOf(asked, seats));
      const held = seats.filter(({ holder }) => holder !== null).length;
      for (const { now } of compositionOf(asked, seats)) expect(now).toBeLessThanOrEqual(held);
    }));
  });

  it('S-118 a preview says what the rules say once it has happened, and touches nothing', () => {
    fc.assert(fc.property(rules, bodies, fc.nat(), origins, (asked, seats, at, candidate) => {
      const seatId = String(at % seats.length);
      const copy = structuredClone(seats);
      const seen = previewSeating(asked, seats, seatId, candidate);
      const then = compositionOf(asked, seats.map((one) => (one.seatId === seatId ? { seatId, holder: candidate } : one)));
      expect(seen.map(({ after, verdictAfter }) => [after, verdictAfter])).toEqual(then.map(({ now, verdict }) => [now, verdict]));
      expect(seats).toEqual(copy);
      for (const { now, after } of seen) expect(Math.abs(after - now)).toBeLessThanOrEqual(1);
    }));
  });

  it('S-118 filling an empty seat never takes from a count; what the seat says goes before its holder', () => {
    fc.assert(fc.property(rules, bodies, fc.nat(), origins, origins, (asked, seats, at, candidate, own) => {
      const empty = seats.map((one, index) => (index === at % seats.length ? { ...one, holder: null } : one));
      for (const { now, after, verdict, verdictAfter } of previewSeating(asked, empty, String(at % seats.length), candidate)) {
        expect(after).toBeGreaterThanOrEqual(now);
        if (verdict === 'over') expect(verdictAfter).toBe('over');
      }
      for (const dimension of DIMENSIONS) expect(originOf(own, candidate)[dimension]).toBe(own[dimension] ?? candidate[dimension]);
    }));
  });
});
