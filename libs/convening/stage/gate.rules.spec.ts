import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingForGate } from './gate.rules.js';

const item = (key: string, isAnswered: boolean, choice: string | null = null) => ({ key, question: `${key}?`, isAnswered, choice, meaning: key === 'areas_by' ? 'issue_areas' as const : null });

describe('gate of a stage', () => {
  it('S-024 an unanswered question is named, in the order of the checklist', () => {
    const missing = missingForGate({ answered: ['b', 'a'], areasWhenFixed: false }, { items: [item('a', false), item('b', false), item('c', false)], issueAreas: 0 });
    expect(missing.map(({ key, question }) => [key, question])).toEqual([['a', 'a?'], ['b', 'b?']]);
  });

  it('S-029 fixed issue areas must be named, emerging ones need not', () => {
    const gate = { answered: ['areas_by'], areasWhenFixed: true };
    const told = (choice: string, issueAreas: number) => missingForGate(gate, { items: [item('areas_by', true, choice)], issueAreas }).map(({ what }) => what);
    expect([told('fixed', 0), told('fixed', 3), told('emerging', 0)]).toEqual([['areas'], [], []]);
  });

  it('holds exactly when every question it asks for has an answer', () => {
    const items = fc.uniqueArray(fc.record({ key: fc.stringMatching(/^[a-z]{1,3}$/), isAnswered: fc.boolean() }), { selector: ({ key }) => key, maxLength: 12 });
    fc.assert(fc.property(items, fc.integer({ min: 0, max: 11 }), (given, upTo) => {
      const answered = given.slice(0, upTo).map(({ key }) => key);
      const missing = missingForGate({ answered, areasWhenFixed: false }, { items: given.map(({ key, isAnswered }) => item(key, isAnswered)), issueAreas: 0 });
      expect(missing.length === 0).toBe(given.slice(0, upTo).every(({ isAnswered }) => isAnswered));
    }));
  });
});
