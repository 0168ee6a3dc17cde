import { describe, expect, it } from '@jest/globals';
import { createMessages } from '#libs/ui';
import { LEFT_OUT_CODES, PROBLEM_CODES, REPAIR_CODES } from './remark-codes.js';

/** A value for every placeholder there is; a new one makes the format throw. */
const NAMES = [
  'megabytes', 'limit', 'encoding', 'element', 'prefix', 'detail', 'root', 'declared', 'actual', 'count', 'namespace', 'attribute', 'name', 'parent', 'title', 'from', 'to',
  'number', 'length', 'fields', 'value', 'field', 'text', 'start', 'end', 'code',
];
const VALUES = Object.fromEntries(NAMES.map((name) => [name, 2]));
const ALL = [...new Set([...PROBLEM_CODES, ...REPAIR_CODES, ...LEFT_OUT_CODES])];

describe('the sentences of StratML remarks', () => {
  it.each(ALL)('%s begins like a sentence and ends with a period', (code) => {
    expect(createMessages('en').t(code, VALUES)).toMatch(/^[A-Z0-9“].*\.$/s);
  });

  it('says figures where there are some', () => {
    expect(createMessages('en').t('exchange.stratml.stakeholder-empty', { count: 1322 })).toBe('Stakeholders without a name or text dropped: 1,322.');
  });
});
