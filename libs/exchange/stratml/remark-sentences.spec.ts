import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { LEFT_OUT_SENTENCES, PROBLEM_SENTENCES, REMARK_SENTENCES } from './remark-sentences.js';

const ALL: Record<string, string> = { ...PROBLEM_SENTENCES, ...REMARK_SENTENCES, ...LEFT_OUT_SENTENCES };

describe('the sentences of StratML remarks', () => {
  it.each(Object.entries(ALL))('%s is well-formed, begins like a sentence and ends with a period', (_code, sentence) => {
    const message = new IntlMessageFormat(sentence, 'en');
    const values = Object.fromEntries([...sentence.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => [name ?? '', 2]));
    expect(message.format(values)).toMatch(/^[A-Z0-9“].*\.$/s);
  });

  it('counts in words that fit one and many', () => {
    const sentence = new IntlMessageFormat(REMARK_SENTENCES['exchange.stratml.stakeholder-empty'], 'en');
    expect(sentence.format({ count: 1 })).toBe('One stakeholder without a name or text was dropped.');
    expect(sentence.format({ count: 322 })).toBe('322 stakeholders without a name or text were dropped.');
  });
});
