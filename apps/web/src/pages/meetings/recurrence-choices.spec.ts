import { describe, expect, it } from '@jest/globals';
import { choiceOf, EVERY, ruleOf, WEEKDAYS, WHICH } from './recurrence-choices.js';

describe('how often, as a person says it', () => {
  it('S-045 a rule that was chosen here comes back as the same choice, and gives the same rule', () => {
    for (const every of EVERY) for (const which of WHICH) for (const weekday of WEEKDAYS) {
      const rule = ruleOf({ every, which, weekday });
      const back = choiceOf(rule);
      expect(back).toMatchObject({ every, weekday });
      expect(ruleOf(back ?? { every: '', which: '', weekday: '' })).toBe(rule);
    }
    expect(choiceOf('FREQ=MONTHLY;BYMONTHDAY=15')).toBeNull();
  });
});
