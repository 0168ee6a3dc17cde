import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addedSector, moved } from './sector-list.js';

describe('the list of sectors', () => {
  it('S-019 a new sector gets a code that the API takes and nobody has', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(fc.constantFrom('sector', 'tribes', 'tribes_2')), (typed, codes) => {
      for (const { code, label } of addedSector(typed, codes)) {
        expect(code).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
        expect(codes).not.toContain(code);
        expect(label).toBe(typed.trim());
      }
    }));
    expect(addedSector(' Tribal nations ', ['tribal_nations'])).toEqual([{ code: 'tribal_nations_2', label: 'Tribal nations' }]);
    expect(addedSector('النقابات', [])).toEqual([{ code: 'sector', label: 'النقابات' }]);
    expect(addedSector('  ', [])).toEqual([]);
  });

  it('S-019 moving changes the order and loses nobody', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  });
});
