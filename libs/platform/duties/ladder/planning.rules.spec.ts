import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWorkingDay, localDate, localTime } from '#libs/kernel';
import type { DutyCity, DutyLadder, DutyView } from './duty-kind.js';
import { coalescingKey, comingMorning, groupByRecipient, isTimeToSend, morningOf, nextMorning, planNext, WINDOW_MS } from './planning.rules.js';

const ZONES = ['America/Chicago', 'America/Los_Angeles', 'America/Phoenix', 'Pacific/Honolulu', 'America/St_Johns', 'Asia/Beirut', 'UTC', 'Australia/Lord_Howe'];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2032, 0, 1) }).map((ms) => new Date(ms));
const day = instant.map((at) => at.toISOString().slice(0, 10));
const holidays = fc.uniqueArray(day, { maxLength: 8 }).map((days) => new Set(days));
const calendar = fc.record({ zone, holidays });

function duty(more: Partial<DutyView> = {}): DutyView {
  return {
    id: 'd', kind: 'spec', subjectKind: 'spec', subjectId: 's', caseId: null, title: 't', path: null, holderPartyId: null, holderPersonId: null,
    dueOn: '2026-11-30', settings: null, openedOn: '2026-11-01', fired: [], ...more,
  };
}

describe('mornings', () => {
  it('J8 are at 8:00 AM on a working day in every zone, also on both days on which clocks change', () => {
    fc.assert(fc.property(day, calendar, (on, city) => {
      const morning = morningOf(on, city);
      expect(localTime(morning, city.zone)).toBe('08:00');
      expect(isWorkingDay(localDate(morning, city.zone), city.holidays)).toBe(true);
      expect(localDate(morning, city.zone) >= on).toBe(true);
    }), { numRuns: 2_000 });
    for (const on of ['2026-03-09', '2026-11-02']) expect(localTime(morningOf(addDays(on, -1), { zone: 'America/Chicago', holidays: new Set() }), 'America/Chicago')).toBe('08:00');
  });

  it('J8 the next one lies after now, and none lies between', () => {
    fc.assert(fc.property(instant, calendar, (now, city) => {
      const next = nextMorning(now, city);
      expect(next.getTime()).toBeGreaterThan(now.getTime());
      expect(comingMorning(localDate(now, city.zone), now, city)).toEqual(next);
      const before = morningOf(localDate(now, city.zone), city);
      if (before > now) expect(next).toEqual(before);
    }), { numRuns: 2_000 });
  });

  it('J8 a step is sent within the hour after 8:00 AM and at no other time', () => {
    fc.assert(fc.property(instant, instant, calendar, (planned, now, city) => {
      const sends = isTimeToSend(planned, now, city);
      const minutes = Number(localTime(now, city.zone).slice(0, 2));
      if (sends) {
        expect(minutes).toBe(8);
        expect(planned.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(isWorkingDay(localDate(now, city.zone), city.holidays)).toBe(true);
      }
    }), { numRuns: 3_000 });
    const city = { zone: 'America/Chicago', holidays: new Set<string>() };
    const eight = morningOf('2026-11-23', city);
    expect(isTimeToSend(eight, eight, city)).toBe(true);
    expect(isTimeToSend(eight, new Date(eight.getTime() + WINDOW_MS - 1), city)).toBe(true);
    expect(isTimeToSend(eight, new Date(eight.getTime() + WINDOW_MS), city)).toBe(false);
    expect(isTimeToSend(eight, new Date(eight.getTime() - 1), city)).toBe(false);
    expect(isTimeToSend(morningOf('2026-11-20', city), eight, city)).toBe(true);
  });
});

describe('the next step', () => {
  const ladder: DutyLadder = ({ fired, dueOn }) =>
    ['ask', 'again', 'chair'].filter((kind) => !fired.some((step) => step.kind === kind)).map((kind, at) => ({ kind, on: addDays(dueOn!, at * 7 - 7) }))[0] ?? null;

  it('never goes before its day, before a pause ends, or in the past', () => {
    fc.assert(fc.property(instant, calendar, fc.option(fc.record({ until: fc.option(day) })), day, (now, calendarOfCity, pause, dueOn) => {
      const city: DutyCity = { ...calendarOfCity, today: localDate(now, calendarOfCity.zone) };
      const plan = planNext(ladder, duty({ dueOn }), pause, city, now);
      expect(plan.step).toBe('ask');
      if (pause !== null && pause.until === null) return expect(plan.nextAt).toBeNull();
      expect(plan.nextAt!.getTime()).toBeGreaterThan(now.getTime());
      expect(localDate(plan.nextAt!, city.zone) >= addDays(dueOn, -7)).toBe(true);
      if (pause?.until != null) expect(localDate(plan.nextAt!, city.zone) >= pause.until).toBe(true);
    }), { numRuns: 1_000 });
  });

  it('each once, then none; a kind without a ladder has none', () => {
    const city: DutyCity = { zone: 'America/Chicago', holidays: new Set(), today: '2026-11-23' };
    const now = new Date('2026-11-23T15:00:00Z');
    const fired = ['ask', 'again', 'chair'].map((kind) => ({ kind, on: '2026-11-20' }));
    expect([0, 1, 2, 3].map((n) => planNext(ladder, duty({ fired: fired.slice(0, n) }), null, city, now).step)).toEqual(['ask', 'again', 'chair', null]);
    expect(planNext(null, duty(), null, city, now)).toEqual({ step: null, nextAt: null });
  });
});

describe('coalescing', () => {
  it('E10 a recipient is in one group only, and a duty too', () => {
    const keys = fc.array(fc.array(fc.constantFrom<string>(...'abcdef'), { maxLength: 3 }), { maxLength: 30 });
    fc.assert(fc.property(keys, (lists) => {
      const map = new Map(lists.map((to, at) => [`duty-${at}`, to]));
      const groups = groupByRecipient(map);
      expect(groups.flat().sort()).toEqual([...map.keys()].sort());
      for (const person of 'abcdef') {
        expect(groups.filter((group) => group.some((id) => map.get(id)!.includes(person))).length).toBeLessThanOrEqual(1);
      }
    }), { numRuns: 1_000 });
    expect(groupByRecipient(new Map([['x', ['a']], ['y', ['b']], ['z', ['a', 'b']]]))).toEqual([['x', 'y', 'z']]);
    expect(groupByRecipient(new Map([['x', []], ['y', []]]))).toHaveLength(2);
  });

  it('is by person, and by address where nobody is known', () => {
    const to = { personId: null, address: ' Ana@Partner.invalid', name: null, language: 'en', zone: 'UTC' };
    expect(coalescingKey(to)).toBe('ana@partner.invalid');
    expect(coalescingKey({ ...to, personId: 'p' })).toBe('p');
  });
});
