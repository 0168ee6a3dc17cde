import { describe, expect, it } from '@jest/globals';
import { methodRefusal, OPEN_MEETINGS } from './open-meetings.rules.js';

describe('open meetings', () => {
  it('no secret ballot and no vote by mail where the law applies, or nobody has asked counsel yet', () => {
    for (const law of ['yes', 'ask_counsel'] as const) {
      expect(methodRefusal(law, 'secret')).toBe('vote.secret-refused');
      expect(methodRefusal(law, 'correspondence')).toBe('vote.by-mail-refused');
    }
    expect(methodRefusal('no', 'secret')).toBeNull();
    expect(methodRefusal('no', 'correspondence')).toBeNull();
    expect(OPEN_MEETINGS.map((law) => methodRefusal(law, 'roll_call'))).toEqual([null, null, null]);
  });
});
