import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auditEntry, canonicalJson, changeDigest, GENESIS, hashEntry, sealEntries, type SealedEntry } from './index.js';

const entry = (id: string): SealedEntry => ({
  id, at: '2026-11-23T08:00:00.000Z', recordedAt: '2026-11-23T08:00:00.000Z', action: 'casework.case.open', actorKind: 'account',
  accountId: null, personId: null, via: 'session', requestId: 'r', subjectKind: 'case', subjectId: id, digest: null,
});

describe('audit', () => {
  it('equal values give equal text whatever the order of their keys', () => {
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const shuffled = Object.fromEntries(Object.entries(value).reverse());
      return canonicalJson(shuffled) === canonicalJson(value);
    }));
  });

  it('the digest fits its own content and no other, and the salt hides equal contents', () => {
    const first = auditEntry('a', { kind: 'k', id: 'i', after: { title: 'Tables' } }, 1);
    const second = auditEntry('a', { kind: 'k', id: 'i', after: { title: 'Tables' } }, 1);
    expect(changeDigest(first.salt!, first.before, first.after)).toEqual(first.digest);
    expect(changeDigest(first.salt!, first.before, '{"title":"Chairs"}')).not.toEqual(first.digest);
    expect(first.digest).not.toEqual(second.digest);
  });

  it('O3 an edited, dropped or swapped entry breaks the chain at its place', () => {
    const entries = ['1', '2', '3', '4'].map(entry);
    const seals = sealEntries(entries, { seq: 0, hash: GENESIS });
    const verify = (list: readonly SealedEntry[]): number => {
      let previous = GENESIS;
      return seals.findIndex((seal, index) => {
        const found = list[index];
        const fits = found !== undefined && hashEntry(previous, seal.seq, found).equals(seal.hash);
        previous = seal.hash;
        return !fits;
      });
    };
    expect(verify(entries)).toBe(-1);
    expect(verify(entries.map((e, i) => (i === 2 ? { ...e, action: 'x' } : e)))).toBe(2);
    expect(verify(entries.filter((_, i) => i !== 1))).toBe(1);
    expect(verify([entries[0]!, entries[2]!, entries[1]!, entries[3]!])).toBe(1);
  });
});
