import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#libs/kernel';
import { progressCodes } from '#libs/ui';
import { ATTENTION, distributionOf, itemState } from './item-state.rules.js';
import { countMilestones, progressBy } from './progress.rules.js';
import { redLineOn, standingOf, stateOf, type StepFacts } from './step-state.rules.js';

const TODAY = '2026-11-23';
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(TODAY, days));
const maybe = fc.option(day, { nil: null });

const stepFacts: fc.Arbitrary<StepFacts> = fc.record({
  progress: fc.constantFrom(...progressCodes), startOn: maybe, promisedOn: maybe, forecastOn: maybe,
  blockedKind: fc.option(fc.constantFrom('waiting', 'money', 'staff', 'law' as const), { nil: null }), lastUpdateOn: maybe,
  askedFrom: day, updateBy: day, lateShowsOn: maybe, missingShowsOn: maybe,
}).map((facts) => ({ ...facts, blockedSince: facts.blockedKind === null ? null : TODAY }) as StepFacts);

const calm: StepFacts = {
  progress: 'begun', startOn: null, promisedOn: '2026-11-30', forecastOn: null, blockedKind: null, blockedSince: null,
  lastUpdateOn: '2026-11-02', askedFrom: '2026-10-01', updateBy: '2026-12-07', lateShowsOn: null, missingShowsOn: null,
};

describe('how a step stands', () => {
  it.each([
    ['on time', {}, 'on_time'],
    ['S-061 not due before its window', { progress: 'not_started', startOn: '2027-01-04', updateBy: '2026-11-01', promisedOn: '2026-11-01' }, 'not_due'],
    ['late after its promise', { promisedOn: '2026-11-20' }, 'late'],
    ['late when it is expected later than promised', { forecastOn: '2027-01-31' }, 'late'],
    ['blocked rather than late', { promisedOn: '2026-11-01', blockedKind: 'law', blockedSince: '2026-11-09' }, 'blocked'],
    ['no update once the answer is overdue', { updateBy: '2026-11-22', promisedOn: '2026-11-01', blockedKind: 'law', blockedSince: '2026-10-01' }, 'no_update'],
    ['not due yet before the first update', { lastUpdateOn: null }, 'not_due'],
    ['done is done, whatever its dates', { progress: 'done', promisedOn: '2026-01-01', updateBy: '2026-01-01' }, 'done'],
  ] as const)('%s', (_, facts, state) => expect(stateOf({ ...calm, ...facts } as StepFacts, TODAY, 'everything')).toBe(state));

  it('says since when there is no update, and how many days late', () => {
    expect(standingOf({ ...calm, updateBy: '2026-11-20' }, TODAY, 'everything')).toEqual({ code: 'no_update', since: '2026-11-02' });
    expect(standingOf({ ...calm, updateBy: '2026-11-20', lastUpdateOn: null }, TODAY, 'everything')).toEqual({ code: 'no_update', since: '2026-10-01' });
    expect(standingOf({ ...calm, promisedOn: '2026-10-31', forecastOn: '2027-01-31' }, TODAY, 'everything')).toEqual({ code: 'late', days: 23, expected: '2027-01-31' });
    expect(standingOf({ ...calm, forecastOn: '2027-01-31' }, TODAY, 'everything')).toEqual({ code: 'late', expected: '2027-01-31' });
  });

  it('rule 4: nothing is red for mayor and public before the day on which it may show', () => {
    fc.assert(fc.property(stepFacts, (step) => {
      const shown = stateOf(step, TODAY, 'shown');
      if (shown === 'late') expect(step.lateShowsOn !== null && step.lateShowsOn <= TODAY).toBe(true);
      if (shown === 'no_update') expect(step.missingShowsOn !== null && step.missingShowsOn <= TODAY).toBe(true);
    }));
  });

  it('rule 4: what is shown to others is never redder than the truth, and never "on time" when it is not', () => {
    fc.assert(fc.property(stepFacts, (step) => {
      const [truth, shown] = [stateOf(step, TODAY, 'everything'), stateOf(step, TODAY, 'shown')];
      if (shown === 'on_time' || shown === 'not_due' || shown === 'done') expect(truth).toBe(shown);
      expect(ATTENTION.indexOf(shown)).toBeGreaterThanOrEqual(ATTENTION.indexOf(truth));
    }));
  });

  it('a red line of tomorrow is known today, if nothing is heard', () => {
    expect(redLineOn({ ...calm, updateBy: TODAY }, addDays(TODAY, 1))).toBe('no_update');
    expect(redLineOn(calm, '2026-12-01')).toBe('late');
    expect(redLineOn(calm, TODAY)).toBeNull();
  });
});

describe('where an item stands', () => {
  it('a parent shows how its parts stand, and is done only when nothing is left', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...ATTENTION), { maxLength: 12 }), (states) => {
      const counts = distributionOf(states);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(states.length);
      if (itemState(states) === 'done') expect(states.every((state) => state === 'done' || state === 'stopped')).toBe(true);
      if (states.length > 0) expect(states).toContain(itemState(states));
      else expect(itemState(states)).toBeNull();
    }));
  });
});

describe('progress from milestones', () => {
  it('follows the milestones, and only a person says done or stopped', () => {
    const milestones = fc.array(fc.record({ doneOn: fc.option(fc.constant(TODAY), { nil: null }) }), { maxLength: 9 });
    fc.assert(fc.property(milestones, fc.constantFrom(...progressCodes), (list, said) => {
      const count = countMilestones(list);
      const progress = progressBy(count, said);
      if (said === 'done' || said === 'stopped') expect(progress).toBe(said);
      else expect(progress).not.toBe('done');
      if (progress === 'nearly' && said !== 'nearly') expect(count.done).toBe(count.total);
    }));
  });
});
