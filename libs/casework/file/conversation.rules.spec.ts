import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headingOf, timeOf } from './conversation.rules.js';

const NOW = new Date('2026-11-23T15:00:00Z');

describe('heading of a conversation', () => {
  it.each([
    ['She can host a session in Vietnamese. Call back on Monday.', 'She can host a session in Vietnamese.'],
    ['Wants the list\nof members', 'Wants the list'],
    ['  ', ''],
  ])('%s', (text, heading) => expect(headingOf(text)).toBe(heading));

  it('is never longer than asked and never empty for a text with words', () => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 500 }), fc.integer({ min: 10, max: 200 }), (text, longest) => {
      const heading = headingOf(text, longest);
      expect(heading.length).toBeLessThanOrEqual(longest);
      if (/\w/.test(text)) expect(text.trim().startsWith(heading.replace(/…$/, ''))).toBe(true);
    }));
  });
});

describe('when it happened', () => {
  it('is now when nothing is said', () => expect(timeOf({}, NOW)).toEqual({ happenedAt: NOW, happenedInPart: null }));
  it('keeps a month as a month', () => {
    expect(timeOf({ happenedInPart: '2014-05' }, NOW)).toEqual({ happenedAt: new Date('2014-05-01T12:00:00Z'), happenedInPart: '2014-05' });
  });
  it('today in part is not later than now', () => {
    const early = new Date('2026-11-23T08:00:00Z');
    expect(timeOf({ happenedInPart: '2026-11-23' }, early).happenedAt).toEqual(early);
  });
});
