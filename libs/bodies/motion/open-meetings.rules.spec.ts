import { describe, expect, it } from '@jest/globals';
import { methodRefusal, OPEN_MEETINGS, type OpenMeetingsLaw, type VoteMethod } from './open-meetings.rules.js';

const FREE = { secretAllowed: true, mailAllowed: true };
const refusal = (law: OpenMeetingsLaw, method: VoteMethod, bylaws = FREE, fit = { simple: true, aboutItem: false }) => methodRefusal(law, method, bylaws, fit);

describe('open meetings', () => {
  it('no secret ballot and no vote by mail where the law applies, or nobody has asked counsel yet', () => {
    for (const law of ['yes', 'ask_counsel'] as const) {
      expect(refusal(law, 'secret')).toBe('vote.secret-refused');
      expect(refusal(law, 'correspondence')).toBe('vote.by-mail-refused');
      expect(refusal(law, 'secret', { secretAllowed: false, mailAllowed: false })).toBe('vote.secret-refused');
    }
    expect(refusal('no', 'secret')).toBeNull();
    expect(refusal('no', 'correspondence')).toBeNull();
    expect(OPEN_MEETINGS.map((law) => refusal(law, 'roll_call'))).toEqual([null, null, null]);
  });

  it('where the law allows it, the bylaws may still forbid it', () => {
    expect(refusal('no', 'secret', { secretAllowed: false, mailAllowed: true })).toBe('vote.secret-bylaws');
    expect(refusal('no', 'correspondence', { secretAllowed: true, mailAllowed: false })).toBe('vote.by-mail-bylaws');
  });

  it('by voice only what needs no count', () => {
    expect(OPEN_MEETINGS.map((law) => refusal(law, 'voice'))).toEqual([null, null, null]);
    expect(refusal('no', 'voice', FREE, { simple: false, aboutItem: false })).toBe('vote.voice-unfit');
    expect(refusal('no', 'voice', FREE, { simple: true, aboutItem: true })).toBe('vote.voice-unfit');
  });
});
