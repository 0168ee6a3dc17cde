import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween, isWorkingDay, weekday } from '#libs/kernel';
import fc from 'fast-check';
import { DATE_UNITS, type DatePoint, type DateRule } from './date-rule.model.js';
import { changeDays, offsetDay, settleDays } from './planned-days.rules.js';

const NONE = new Set<string>();
const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2024-01-01', days));
const holidays = fc.array(day, { maxLength: 40 }).map((days) => new Set(days));
const amount = fc.integer({ min: -60, max: 60 });
const point = (id: string, on: string, rule: DateRule | null = null, ended = false): DatePoint => ({ id, name: id, on, rule, ended });
const dayOf = (points: readonly DatePoint[], id: string) => points.find((one) => one.id === id)?.on;

describe('S-026 S-044 a day that follows from another', () => {
  it.each([
    ['2026-01-31', 1, 'months', '2026-02-28'], ['2028-01-31', 1, 'months', '2028-02-29'], ['2026-03-31', -1, 'months', '2026-02-28'],
    ['2026-12-31', 2, 'months', '2027-02-28'], ['2026-11-25', 1, 'business_days', '2026-11-27'], ['2026-11-30', -1, 'business_days', '2026-11-27'],
    ['2026-11-28', 0, 'business_days', '2026-11-30'], ['2026-11-01', 1, 'days', '2026-11-02'], ['2026-03-08', -2, 'weeks', '2026-02-22'],
  ] as const)('%s %i %s is %s', (from, count, unit, to) => {
    expect(offsetDay(from, count, unit, new Set(['2026-11-26']))).toBe(to);
  });

  it('business days end on a business day and pass exactly so many, with any days off', () => {
    fc.assert(fc.property(day, amount, holidays, (from, count, off) => {
      const to = offsetDay(from, count, 'business_days', off);
      expect(isWorkingDay(to, off)).toBe(true);
      const step = count < 0 ? -1 : 1;
      const passed = Array.from({ length: Math.abs(daysBetween(from, to)) }, (_, at) => addDays(from, step * (at + 1))).filter((one) => isWorkingDay(one, off));
      if (count !== 0) expect(passed).toHaveLength(Math.abs(count));
    }));
  });

  it('days and weeks go back as they came; months stay in their month', () => {
    fc.assert(fc.property(day, amount, (from, count) => {
      expect(offsetDay(offsetDay(from, count, 'days', NONE), -count, 'days', NONE)).toBe(from);
      expect(weekday(offsetDay(from, count, 'weeks', NONE))).toBe(weekday(from));
      const [y, m] = offsetDay(from, count, 'months', NONE).split('-').map(Number) as [number, number];
      const [fy, fm] = from.split('-').map(Number) as [number, number];
      expect(y * 12 + m).toBe(fy * 12 + fm + count);
    }));
  });
});

describe('S-026 days of a process', () => {
  /** Any points, each of which may follow only from one before it: there is no way round. */
  const chain = fc.array(fc.record({ on: day, back: fc.nat(), amount, unit: fc.constantFrom(...DATE_UNITS), own: fc.boolean() }), { minLength: 1, maxLength: 12 })
    .map((all) => all.map(({ on, back, own, ...offset }, at) => point(`milestone.m${at}`, on, own || at === 0 ? null : { of: `milestone.m${back % at}`, ...offset })));

  it('settle once: in any order, and again, they are the same', () => {
    fc.assert(fc.property(chain, holidays, (points, off) => {
      const settled = settleDays(points, off);
      expect(settleDays(settled, off)).toEqual(settled);
      expect(settleDays(points.toReversed(), off).toReversed()).toEqual(settled);
    }));
  });

  it('a chain closed to a circle is refused, with the way round', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }), (length) => {
      const ring = Array.from({ length }, (_, at) => point(`milestone.m${at}`, '2026-01-01', { of: `milestone.m${(at + 1) % length}`, amount: 1, unit: 'days' }));
      expect(() => settleDays(ring, NONE)).toThrow('convening.dates.cycle');
    }));
    const ring = [point('start', '2026-01-01', { of: 'end', amount: -10, unit: 'weeks' }), point('end', '2026-03-01', { of: 'start', amount: 10, unit: 'weeks' })];
    expect(() => settleDays(ring, NONE)).toThrow(expect.objectContaining({ details: { ids: ['start', 'end', 'start'], way: 'start → end → start' } }));
  });

  const process = [
    point('start', '2026-12-01'), point('end', '2027-03-01'),
    point('stage.draft.from', '2026-12-15', { of: 'start', amount: 2, unit: 'weeks' }), point('stage.draft.to', '2027-02-22', { of: 'end', amount: -5, unit: 'business_days' }),
    point('milestone.hearing', '2027-02-15', { of: 'stage.draft.to', amount: -1, unit: 'weeks' }), point('stage.ground.to', '2026-12-20', { of: 'end', amount: -10, unit: 'weeks' }, true),
  ];

  it('moving the end moves what follows from it, at any distance, and nothing that is over', () => {
    const { moves } = changeDays(process, [{ id: 'end', on: '2027-03-15' }], NONE);
    expect(moves.map(({ id, to }) => [id, to])).toEqual([['end', '2027-03-15'], ['stage.draft.to', '2027-03-08'], ['milestone.hearing', '2027-03-01']]);
    expect(() => changeDays(process, [{ id: 'stage.ground.to', on: '2027-01-01' }], NONE)).toThrow('convening.dates.ended');
  });

  it('a day of its own no longer follows; a rule may be given again', () => {
    const own = changeDays(process, [{ id: 'stage.draft.to', on: '2027-02-01' }], NONE).points;
    expect(dayOf(changeDays(own, [{ id: 'end', on: '2027-06-01' }], NONE).points, 'stage.draft.to')).toBe('2027-02-01');
    expect(dayOf(changeDays(own, [{ id: 'stage.draft.to', rule: { of: 'start', amount: 1, unit: 'months' } }], NONE).points, 'stage.draft.to')).toBe('2027-01-01');
  });

  it.each([
    ['what ends before it begins', { id: 'end', on: '2026-12-10' }, 'convening.dates.backwards'],
    ['a day that there is not', { id: 'milestone.none', on: '2027-01-01' }, 'convening.dates.absent'],
    ['a rule on what there is not', { id: 'end', rule: { of: 'milestone.none', amount: 0, unit: 'days' as const } }, 'convening.dates.reference'],
    ['a rule on itself', { id: 'end', rule: { of: 'milestone.hearing', amount: 1, unit: 'days' as const } }, 'convening.dates.cycle'],
  ])('refuses %s', (_, change, code) => {
    expect(() => changeDays(process, [change], NONE)).toThrow(code);
  });
});
