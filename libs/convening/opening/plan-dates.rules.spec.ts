import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween } from '#libs/kernel';
import fc from 'fast-check';
import { ROADMAP } from '../template/roadmap.model.js';
import { SCHEDULE_WEEKS, SCHEDULES, type ProcessTemplate, type Schedule } from '../template/template.model.js';
import { layDates, type PlanWish } from './plan-dates.rules.js';

const TODAY = '2026-11-23';
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
/** Only the stages, in their order. */
const planDates = (template: ProcessTemplate, schedule: Schedule, wish: PlanWish, today: string) => {
  const laid = layDates(template, schedule, wish, today, new Set());
  return template.stages.map(({ key }) => ({ key, from: laid.get(`stage.${key}.from`)!.on, to: laid.get(`stage.${key}.to`)!.on }));
};
const dateOf = (plan: ReturnType<typeof planDates>, key: string) => plan.find((stage) => stage.key === key)!;

describe('S-044 dates of a process', () => {
  it.each([['ten_weeks', '2027-02-01'], ['three_months', '2027-02-22'], ['six_months', '2027-05-24'], ['twelve_months', '2027-11-22']] as const)(
    '%s from today: the plan is public on %s', (schedule, publishedOn) => {
      expect(dateOf(planDates(ROADMAP, schedule, {}, TODAY), 'publish').to).toBe(publishedOn);
    });

  it('are counted back from the day on which the plan is to be public', () => {
    fc.assert(fc.property(fc.constantFrom(...SCHEDULES), day, (schedule, endsOn) => {
      const plan = planDates(ROADMAP, schedule, { endsOn }, TODAY);
      expect(dateOf(plan, 'publish').to).toBe(endsOn);
      expect(dateOf(plan, 'convener').from).toBe(addDays(endsOn, -7 * SCHEDULE_WEEKS[schedule]));
    }));
  });

  it('fit any length between two days, in order', () => {
    fc.assert(fc.property(fc.constantFrom(...SCHEDULES), day, fc.integer({ min: 7, max: 900 }), (schedule, startsOn, days) => {
      const plan = planDates(ROADMAP, schedule, { startsOn, endsOn: addDays(startsOn, days) }, TODAY);
      expect([dateOf(plan, 'convener').from, dateOf(plan, 'publish').to]).toEqual([startsOn, addDays(startsOn, days)]);
      for (const [at, stage] of plan.entries()) {
        expect(daysBetween(stage.from, stage.to)).toBeGreaterThanOrEqual(0);
        if (at > 0) expect(daysBetween(plan[at - 1]!.from, stage.from)).toBeGreaterThanOrEqual(0);
      }
    }));
  });

  it('a plan cannot be public before it began', () => {
    expect(() => planDates(ROADMAP, 'six_months', { startsOn: TODAY, endsOn: '2026-11-20' }, TODAY)).toThrow('convening.schedule.backwards');
  });
});
