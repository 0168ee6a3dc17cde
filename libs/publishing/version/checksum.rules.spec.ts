import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalVersion, contentsChecksum, versionChecksum } from './checksum.rules.js';
import type { VersionFacts, VersionItemFacts } from './version.model.js';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const item: fc.Arbitrary<VersionItemFacts> = fc.record({
  itemId: fc.uuid(), parentItemId: fc.option(fc.uuid()), depth: fc.nat(3), position: fc.nat(30), levelName: text, number: fc.option(text),
  title: text, body: text, benefit: text, origin: fc.constantFrom('drafted', 'imported'), decision: fc.option(fc.constantFrom('adopted', 'accepted')),
});
const version: fc.Arbitrary<VersionFacts> = fc.record({
  caseNumber: text, no: fc.integer({ min: 1, max: 99 }), title: text, intro: text, sourceLanguage: fc.constantFrom('en', 'es'),
  publishedOn: fc.constantFrom('2026-11-23', '2014-09-17'), items: fc.uniqueArray(item, { selector: (one) => one.itemId, maxLength: 12 }),
});
const TEXTS = ['title', 'body', 'benefit', 'number', 'decision', 'levelName'] as const;

describe('checksum of a version', () => {
  it('S-058 is the SHA-256 of its canonical text and does not hang on the order of rows or keys', () => {
    fc.assert(fc.property(version, (given) => {
      const shuffled = { ...Object.fromEntries(Object.entries(given).reverse()), items: [...given.items].reverse() } as unknown as VersionFacts;
      expect(versionChecksum(shuffled)).toBe(versionChecksum(given));
      expect(createHash('sha256').update(canonicalVersion(given)).digest('hex')).toBe(versionChecksum(given));
    }));
  });

  it('S-054 one changed word anywhere gives another', () => {
    fc.assert(fc.property(version, fc.nat(), fc.constantFrom(...TEXTS), (given, at, field) => {
      fc.pre(given.items.length > 0);
      const index = at % given.items.length;
      const items = given.items.map((one, place) => (place === index ? { ...one, [field]: `${one[field]}x` } : one));
      expect(versionChecksum({ ...given, items })).not.toBe(versionChecksum(given));
      expect(contentsChecksum(items)).not.toBe(contentsChecksum(given.items));
      expect(versionChecksum({ ...given, intro: `${given.intro}x` })).not.toBe(versionChecksum(given));
    }));
  });

  it('an item more or less gives another', () => {
    fc.assert(fc.property(version, (given) => {
      fc.pre(given.items.length > 0);
      expect(contentsChecksum(given.items.slice(1))).not.toBe(contentsChecksum(given.items));
    }));
  });
});
