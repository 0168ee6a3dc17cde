import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NEWS_ACTS, newsOf } from './since.rules.js';

describe('what changed since I was here', () => {
  it('adds up acts of one kind and leaves housekeeping out', () => {
    expect(newsOf([{ action: 'casework.request.raise', count: 2 }, { action: 'casework.request.raise-public', count: 3 }, { action: 'implementation.update.record', count: 6 }, { action: 'mail.delivery.mark', count: 99 }]))
      .toEqual([{ kind: 'updates', count: 6 }, { kind: 'requests', count: 5 }]);
  });

  it('loses no act that counts as news', () => {
    fc.assert(fc.property(fc.array(fc.record({ action: fc.constantFrom(...NEWS_ACTS), count: fc.integer({ min: 1, max: 50 }) })), (acts) => {
      const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
      expect(sum(newsOf(acts))).toBe(sum(acts));
    }));
  });
});
