import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashReceiptCode, newReceiptCode, readReceiptCode, receiptCodeFor } from './receipt-code.rules.js';

const SHAPE = /^[2-9CDFGHJKMNPQRTWXYZ]{4}(-[2-9CDFGHJKMNPQRTWXYZ]{4}){3}$/;

describe('receipt code', () => {
  it('is four groups of signs that can be read aloud, and none comes twice', () => {
    const codes = Array.from({ length: 2000 }, newReceiptCode);
    expect(codes.filter((code) => !SHAPE.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('is read as people type it', () => {
    fc.assert(fc.property(fc.constant(null).map(newReceiptCode), fc.constantFrom(' ', '-', '', ' - ', '.'), fc.boolean(), (code, between, small) => {
      const typed = code.split('-').join(between);
      expect(readReceiptCode(` ${small ? typed.toLowerCase() : typed} `)).toBe(code);
    }));
    for (const wrong of ['', '7KTM', 'OOOO-0000-1111-IIII', '7KTM-Q3XC-9RDW-HJ2P-7KTM']) expect(readReceiptCode(wrong)).toBeNull();
  });

  it('the same press gives the same code, another press, city or key another', () => {
    fc.assert(fc.property(fc.string({ minLength: 8 }), fc.string({ minLength: 8 }), (one, other) => {
      const code = receiptCodeFor('k'.repeat(32), 'city', one);
      expect(code).toMatch(SHAPE);
      expect(receiptCodeFor('k'.repeat(32), 'city', one)).toBe(code);
      expect(receiptCodeFor('j'.repeat(32), 'city', one)).not.toBe(code);
      expect(receiptCodeFor('k'.repeat(32), 'town', one)).not.toBe(code);
      if (one !== other) expect(receiptCodeFor('k'.repeat(32), 'city', other)).not.toBe(code);
    }));
  });

  it('only its hash is kept', () => expect(hashReceiptCode(newReceiptCode())).toHaveLength(32));
});
