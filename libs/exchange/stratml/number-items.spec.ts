import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codesOf, documentOf, goalOf, objectiveOf, readingWith } from '../../../test/support/stratml-samples.js';
import type { Accepted } from '../../../test/support/stratml-samples.js';
import { NUMBER_MAX } from './imported-plan.js';
import { parseStratml } from './parse-stratml.js';

const { accepted } = readingWith(parseStratml);

type Outline = [goal: string, objectives: string[]][];

function read(outline: Outline, name = 'Item'): Accepted {
  return accepted(documentOf(outline.map(([goal, objectives]) =>
    goalOf(goal, name, objectives.map((objective) => objectiveOf(objective, name)).join(''))).join('')));
}
const numbers = (outline: Outline): Outline =>
  read(outline).plan.goals.map(({ number, objectives }) => [number, objectives.map((each) => each.number)]);

describe('numbers of goals and objectives', () => {
  it('are kept as they are when they are unique', () => {
    const outline: Outline = [['EX1', ['EX1.1', 'EX1.1.1']], ['Part 2', ['7', 'B']]];
    expect(numbers(outline)).toEqual(outline);
    expect(read(outline).repairs).toEqual([]);
  });

  it('take the goal in front when they start over in each goal, all siblings alike', () => {
    expect(numbers([['1', ['1', '2']], ['2', ['1', '2', '3']]])).toEqual([['1', ['1.1', '1.2']], ['2', ['2.1', '2.2', '2.3']]]);
  });

  it('are counted where they are missing, around those that exist', () => {
    expect(numbers([['', ['', '']], ['1', ['1.1', '']]])).toEqual([['2', ['2.1', '2.2']], ['1', ['1.1', '1.2']]]);
    expect(numbers([['', ['', '1', '2']]])).toEqual([['1', ['1.3', '1.1', '1.2']]]);
  });

  it('are told apart when they are equal, letter case aside', () => {
    expect(numbers([['A', ['A.1', 'a.1']], ['a', []]])).toEqual([['A', ['A.1', 'a.1-2']], ['a-2', []]]);
  });

  it('are counted anew when they are too long to print', () => {
    expect(numbers([['9'.repeat(NUMBER_MAX + 1), []]])).toEqual([['1', []]]);
  });

  it('are separated from names they were run together with, but not figures that belong to the name', () => {
    const { plan, repairs } = accepted(documentOf(goalOf('', '1. Welcome', objectiveOf('', '1.1Open an office') + objectiveOf('', '2.5 million trees'))));
    expect(plan.goals[0]).toMatchObject({
      number: '1', title: 'Welcome',
      objectives: [{ number: '1.1', title: 'Open an office' }, { number: '1.2', title: '2.5 million trees' }],
    });
    expect(codesOf(repairs)).toEqual(['number-from-name', 'number-from-name', 'number-missing']);
  });

  it('property: whatever the document says, numbers are unique, short and not empty', () => {
    const number = fc.oneof(fc.constantFrom('', '1', '2', '1.1', '1.2', '2.1', '1-2', '1.1-2', 'a', 'A'), fc.stringMatching(/^[0-9A-Za-z.]{1,50}$/));
    const outlines = fc.array(fc.tuple(number, fc.array(number, { maxLength: 6 })), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(outlines, (outline) => {
      const all = numbers(outline).flatMap(([goal, objectives]) => [goal, ...objectives]);
      expect(new Set(all.map((each) => each.toLowerCase())).size).toBe(all.length);
      expect(all.filter((each) => each === '' || each.length > NUMBER_MAX)).toEqual([]);
    }));
  });

  it('property: numbers once settled stay', () => {
    const number = fc.constantFrom('', '1', '2', '3', '1.1', '1.2', 'x');
    const outlines = fc.array(fc.tuple(number, fc.array(number, { maxLength: 5 })), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(outlines, (outline) => {
      const settled = numbers(outline);
      expect(numbers(settled)).toEqual(settled);
    }));
  });
});
