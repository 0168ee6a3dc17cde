import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placeAddress, readPlaceAddress, sealFits, sealOf } from './case-address.rules.js';

const KEY = 'k'.repeat(32);
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,40}$/);
const number = fc.tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 9999 })).map((pair) => pair.join('-'));

describe('the address of a case', () => {
  it('is read back whatever the city, the case and the mailbox are, also in capitals', () => {
    fc.assert(fc.property(slug, number, fc.uuid(), (city, caseNumber, workspaceId) => {
      const place = { slug: city, caseNumber, seal: sealOf(KEY, workspaceId, caseNumber) };
      const address = placeAddress('plan@city.gov', place);
      expect(readPlaceAddress('Plan@City.gov', address.toUpperCase())).toEqual(place);
      expect(sealFits(['other'.repeat(8), KEY], workspaceId, place)).toBe(true);
    }));
  });

  it('cannot be made by guessing: another case, another city, another key have another seal', () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), number, number, (one, other, first, second) => {
      fc.pre(one !== other && first !== second);
      const seal = sealOf(KEY, one, first);
      expect(sealFits([KEY], other, { slug: 'x', caseNumber: first, seal })).toBe(false);
      expect(sealFits([KEY], one, { slug: 'x', caseNumber: second, seal })).toBe(false);
      expect(sealFits(['z'.repeat(32)], one, { slug: 'x', caseNumber: first, seal })).toBe(false);
    }));
  });

  it('without a case leads to the city; what is not ours leads nowhere', () => {
    expect(readPlaceAddress('plan@city.gov', 'plan+riverton@city.gov')).toEqual({ slug: 'riverton', caseNumber: null, seal: null });
    for (const foreign of ['plan@city.gov', 'plan+riverton@other.gov', 'other+riverton@city.gov', 'plan+Riv er@city.gov', 'plan+@city.gov', 'plan+a.b.c.d@city.gov', '']) {
      expect(readPlaceAddress('plan@city.gov', foreign)).toBeNull();
    }
    expect(sealFits([KEY], 'x', { slug: 'x', caseNumber: null, seal: null })).toBe(false);
  });
});
