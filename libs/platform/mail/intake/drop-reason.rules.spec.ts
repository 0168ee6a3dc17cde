import { describe, expect, it } from '@jest/globals';
import { dropReasonOf } from './drop-reason.rules.js';

const reason = (headers: Record<string, string>, more: object = {}) => dropReasonOf({
  envelopeFrom: 'ana@home.invalid', fromAddress: 'ana@home.invalid', header: (name) => headers[name] ?? null, hops: 3, ownAddress: 'plan@city.invalid', ...more,
});

describe('mail that nobody wrote', () => {
  it('is told from mail of people, which always comes in', () => {
    expect(reason({})).toBeNull();
    expect(reason({ 'auto-submitted': 'no', precedence: 'first-class', 'content-type': 'multipart/mixed' })).toBeNull();
  });

  it.each([
    ['automatic', { 'auto-submitted': 'auto-replied' }], ['automatic', { 'auto-submitted': 'Auto-Generated; x=1' }], ['automatic', { precedence: 'auto_reply' }],
    ['automatic', { 'x-autoreply': 'yes' }], ['bulk', { precedence: 'Bulk' }], ['bulk', { precedence: 'list' }], ['bulk', { precedence: 'junk' }],
    ['bounce', { 'content-type': 'multipart/report' }], ['loop', { 'x-commonplan-workspace': 'x' }],
  ] as const)('%s by its headers %j', (expected, headers) => expect(reason(headers)).toBe(expected));

  it('a bounce has no sender, our own address is a loop, and so is a mail that passed thirty servers', () => {
    expect(reason({}, { envelopeFrom: '' })).toBe('bounce');
    expect(reason({}, { fromAddress: 'Plan@city.invalid' })).toBe('loop');
    expect(reason({}, { hops: 31 })).toBe('loop');
  });
});
