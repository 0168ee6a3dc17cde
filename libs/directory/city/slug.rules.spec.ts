import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReservedSlug, slugCandidate, suggestSlug } from './slug.rules.js';

const SLUG = /^[a-z0-9][a-z0-9-]{1,62}$/;

describe('public address of a city', () => {
  it.each([
    ['Riverton', 'riverton'], ["St. John's County", 'st-johns-county'], ['San José', 'san-jose'], ['Älvsjö  (Town)', 'alvsjo-town'],
    ['Api', 'city-api'], ['مدينة', 'city'], ['L', 'city-l'], ['', 'city'],
  ])('%s becomes %s', (name, slug) => expect(suggestSlug(name)).toBe(slug));

  it('any name gives an address that the database takes, also the hundredth', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 0, max: 98 }), (name, attempt) => {
      const slug = slugCandidate(suggestSlug(name), attempt);
      expect(slug).toMatch(SLUG);
      expect(isReservedSlug(slug)).toBe(false);
    }));
  });

  it('no two attempts are the same', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (name) => {
      const tries = [0, 1, 2, 10, 11].map((attempt) => slugCandidate(suggestSlug(name), attempt));
      expect(new Set(tries).size).toBe(tries.length);
    }));
  });
});
