import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isWorkingDay } from '#libs/kernel';
import { LADDER, nextStep, topOf, type LadderStep, type Tie } from './ladder.rules.js';
import { askDay, showsOthersOn, updateBy, USUAL_SCHEDULE, type AskSchedule } from './schedule.rules.js';
import { termsOf, termsToSettings, updateLadder } from './update-ladder.rules.js';

const HOLIDAYS = new Set(['2026-11-26', '2026-12-25']);
const ties = fc.constantFrom<Tie>('department', 'contracted', 'partner');
const schedules = fc.record<AskSchedule>({
  everyDays: fc.integer({ min: 7, max: 366 }), againAfter: fc.integer({ min: 1, max: 60 }), chairAfter: fc.integer({ min: 1, max: 60 }),
  directorAfter: fc.integer({ min: 1, max: 60 }), executiveAfter: fc.integer({ min: 1, max: 90 }),
});
const days = fc.integer({ min: 0, max: 700 }).map((count) => addDays('2026-01-01', count));

function climb(tie: Tie, askOn: string, schedule: AskSchedule): { kind: LadderStep; on: string }[] {
  const fired: { kind: LadderStep; on: string }[] = [];
  for (let round = 0; round < 20; round += 1) {
    const next = nextStep({ taken: fired.map(({ kind }) => kind), lastOn: fired.at(-1)?.on ?? null, askOn, tie }, schedule, HOLIDAYS);
    if (next === null) break;
    fired.push(next);
  }
  return fired;
}

describe('the ladder of a missing update', () => {
  it('rule 3: a volunteer is never taken above chair and office; departments and contracted grantees are', () => {
    fc.assert(fc.property(ties, days, schedules, (tie, askOn, schedule) => {
      const kinds = climb(tie, askOn, schedule).map(({ kind }) => kind);
      expect(kinds).toEqual(LADDER.slice(0, LADDER.indexOf(topOf(tie)) + 1));
      expect(kinds.includes('executive')).toBe(tie !== 'partner');
    }));
  });

  it('each step comes once, in order, on working days, and it ends', () => {
    fc.assert(fc.property(ties, days, schedules, (tie, askOn, schedule) => {
      const fired = climb(tie, askOn, schedule);
      expect(new Set(fired.map(({ kind }) => kind)).size).toBe(fired.length);
      for (const { on } of fired) expect(isWorkingDay(on, HOLIDAYS)).toBe(true);
      for (const [at, { on }] of fired.entries()) if (at > 0) expect(on > (fired[at - 1]?.on ?? '')).toBe(true);
    }));
  });

  it('the usual one: ask on Monday, again on Friday after Thanksgiving, then week by week', () => {
    expect(climb('department', '2026-11-23', USUAL_SCHEDULE)).toEqual([
      { kind: 'ask', on: '2026-11-23' }, { kind: 'ask_again', on: '2026-11-27' }, { kind: 'chair', on: '2026-12-04' },
      { kind: 'director', on: '2026-12-11' }, { kind: 'executive', on: '2026-12-28' },
    ]);
  });

  it('reads its schedule from the duty; an ask pressed by hand counts as the first', () => {
    const terms = { ...USUAL_SCHEDULE, askOn: '2026-12-07', askedOn: '2026-11-23', tie: 'partner' as const };
    const { everyDays: _, ...settings } = terms;
    const duty = { ...view, settings: termsToSettings(settings) };
    expect(termsOf(duty).askOn).toBe('2026-12-07');
    expect(updateLadder(duty, city)).toEqual({ kind: 'ask_again', on: '2026-11-27' });
    expect(updateLadder({ ...duty, settings: termsToSettings({ ...settings, askedOn: null }) }, city)).toEqual({ kind: 'ask', on: '2026-12-07' });
  });
});

const city = { today: '2026-11-23', zone: 'America/Chicago', holidays: HOLIDAYS };
const view = {
  id: 'x', kind: 'implementation.update', subjectKind: 'step', subjectId: 'y', caseId: null, title: '13', path: null,
  holderPartyId: null, holderPersonId: null, dueOn: null, openedOn: '2026-11-23', fired: [], settings: null,
};

describe('the schedule of a plan', () => {
  const facts = fc.record({ startOn: fc.option(days, { nil: null }), askedFrom: days, lastUpdateOn: fc.option(days, { nil: null }), promisedOn: fc.option(days, { nil: null }), awayUntil: fc.option(days, { nil: null }) });

  it('S-061 nobody is asked before the window, before the first ask or during a leave, and only on working days', () => {
    fc.assert(fc.property(facts, schedules, (step, schedule) => {
      const on = askDay(step, schedule, HOLIDAYS);
      expect(isWorkingDay(on, HOLIDAYS)).toBe(true);
      if (step.awayUntil !== null) expect(on >= step.awayUntil).toBe(true);
      if (step.lastUpdateOn !== null) expect(on > step.lastUpdateOn).toBe(true);
      else expect(on >= step.askedFrom).toBe(true);
      expect(updateBy(step, schedule, HOLIDAYS) > askDay({ ...step, promisedOn: null }, schedule, HOLIDAYS)).toBe(true);
    }));
  });

  it('the day after a promise is a day to ask, even when the cycle is longer', () => {
    const step = { startOn: null, askedFrom: '2026-09-01', lastUpdateOn: '2026-11-20', promisedOn: '2026-11-30' };
    expect(askDay(step, { ...USUAL_SCHEDULE, everyDays: 90 }, HOLIDAYS)).toBe('2026-12-01');
    expect(askDay({ ...step, lastUpdateOn: '2026-12-02' }, { ...USUAL_SCHEDULE, everyDays: 90 }, HOLIDAYS)).toBe('2027-03-02');
  });

  it('rule 4: others see a line two working days after its lead, not counting weekends and holidays', () => {
    expect(showsOthersOn('2026-11-25', HOLIDAYS)).toBe('2026-11-30');
    fc.assert(fc.property(days, (seen) => expect(daysBetween(seen, showsOthersOn(seen, HOLIDAYS))).toBeGreaterThanOrEqual(2)));
  });
});
