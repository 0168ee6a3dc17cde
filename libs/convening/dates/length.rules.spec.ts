import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/kernel';
import { lengthOf, type LengthFacts } from './length.rules.js';

type Stage = LengthFacts['stages'][number];
const START = '2026-11-23';
const ended = (opened: number, closed: number, planned = 60): Stage => ({ state: 'done', plannedTo: addDays(START, planned), firstTo: addDays(START, planned), openedOn: addDays(START, opened), endedOn: addDays(START, closed) });
const open = (opened: number, planned = 60): Stage => ({ ...ended(opened, 0, planned), state: 'open', endedOn: null });
const of = (stages: readonly Stage[], today = addDays(START, 30)) => lengthOf({ startsOn: START, firstEndsOn: addDays(START, 91), stages }, today);

describe('length of a process', () => {
  it('S-078 runs until today while a stage before the public plan runs, then ends with the last of them', () => {
    expect(of([ended(0, 20), open(10)])).toEqual({ from: START, to: null, planned: 91, real: 30 });
    expect(of([ended(0, 20), ended(10, 104)])).toEqual({ from: START, to: addDays(START, 104), planned: 91, real: 104 });
    // Carrying out was to end long after: it keeps the process from nothing.
    expect(of([ended(0, 20), open(80, 400)])).toMatchObject({ to: addDays(START, 20), real: 20 });
    expect(of([])).toEqual({ from: null, to: null, planned: 91, real: 0 });
  });

  it('S-078 its order does not matter, and it is never shorter than any of its stages', () => {
    const stage = fc.tuple(fc.nat(80), fc.nat(80)).map(([opened, days]) => ended(opened, opened + days));
    fc.assert(fc.property(fc.array(stage, { minLength: 1, maxLength: 8 }), (stages) => {
      const found = of(stages);
      expect(of(stages.toReversed())).toEqual(found);
      for (const { openedOn, endedOn } of stages) {
        expect(found.from! <= openedOn!).toBe(true);
        expect(found.to! >= endedOn!).toBe(true);
      }
    }));
  });
});
