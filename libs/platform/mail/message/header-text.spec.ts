import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAddress, oneLine } from './header-text.js';

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(fc.constantFrom('\r\n', '\n', '\r', 'Bcc: x@evil.invalid', '<', '>', ',', ';', ':', '"', '\\', ' ', '\u2028', '\u202e', 'a@b.invalid', '(', ')'), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('header text', () => {
  it('E6 is one line of bounded length whatever comes in', () => {
    fc.assert(fc.property(nasty, fc.integer({ min: 1, max: 250 }), (text, length) => {
      const line = oneLine(text, length);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202e]/u);
      expect([...line].length).toBeLessThanOrEqual(length);
    }), { numRuns: 1_000 });
  });

  it('E6 an address is one address', () => {
    fc.assert(fc.property(nasty, (text) => {
      if (isAddress(text)) expect(text.trim()).toMatch(/^[^\s<>,;:()"\\@]+@[A-Za-z0-9.-]+$/);
    }), { numRuns: 2_000 });
    for (const good of ['a@b.invalid', "o'neil+plan@city.example.gov", 'x@localhost']) expect(isAddress(good)).toBe(true);
    for (const bad of ['', '@b', 'a@', 'a b@c.d', 'a@b, c@d', 'group: a@b;', '<a@b>', 'a@b\r\nBcc: c@d', '.a@b', 'a..b@c', 'a@-b.c', `${'a'.repeat(65)}@b.c`, 'a@b@c']) {
      expect(isAddress(bad)).toBe(false);
    }
  });

  it('E6 100 kB take less than 50 ms', () => {
    const long = '<,;:\r\n'.repeat(17_000);
    const began = performance.now();
    oneLine(long, 250);
    isAddress(long);
    isAddress(`${'a.'.repeat(50_000)}@b`);
    expect(performance.now() - began).toBeLessThan(50);
  });
});
