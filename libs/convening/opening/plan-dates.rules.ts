import { addDays, daysBetween, type DayText } from '#libs/kernel';
import { conveningProblem } from '../convening.problems.js';
import type { DatePoint, DateRule } from '../dates/date-rule.model.js';
import { settleDays } from '../dates/planned-days.rules.js';
import { SCHEDULE_WEEKS, type ProcessTemplate, type Schedule } from '../template/template.model.js';

/** What is known of the whole: the first day, the day on which the plan is public, both, or neither (then it starts today). */
export interface PlanWish {
  readonly startsOn?: DayText | undefined;
  readonly endsOn?: DayText | undefined;
}

/** The days of a process as it begins, each with what it follows from, by id of its point. */
export type LaidDates = ReadonlyMap<string, DatePoint>;

/**
 * Dates of all stages and milestones. Without a day it starts today; with a last day only they are counted back from it;
 * with both days the schedule's proportions are stretched between them. What is said of the whole gives the rules: a day
 * follows from the start when the start is given, from the end when the end is.
 * @throws Problem `convening.schedule.backwards` when fewer than seven days lie between
 */
export function layDates(template: ProcessTemplate, schedule: Schedule, wish: PlanWish, today: DayText, holidays: ReadonlySet<DayText>): LaidDates {
  const weeks = SCHEDULE_WEEKS[schedule];
  const byEnd = wish.endsOn !== undefined;
  const startsOn = wish.startsOn ?? (wish.endsOn === undefined ? today : addDays(wish.endsOn, -weeks * 7));
  const endsOn = wish.endsOn ?? addDays(startsOn, weeks * 7);
  const days = daysBetween(startsOn, endsOn);
  if (days < 7) throw conveningProblem('schedule.backwards', { startsOn, endsOn: wish.endsOn ?? null });
  const stretched = days !== weeks * 7;
  const rule = (week: number): DateRule => {
    if (week === 0) return { of: 'start', amount: 0, unit: 'days' };
    if (week === weeks) return { of: 'end', amount: 0, unit: 'days' };
    if (stretched) return { of: 'end', amount: Math.round((week / weeks) * days) - days, unit: 'days' };
    return byEnd || week > weeks ? { of: 'end', amount: week - weeks, unit: 'weeks' } : { of: 'start', amount: week, unit: 'weeks' };
  };
  const point = (id: string, name: string, on: DayText, given: DateRule | null): DatePoint => ({ id, name, on, rule: given, ended: false });
  const points = [
    point('start', 'Start', startsOn, byEnd && wish.startsOn === undefined ? { of: 'end', amount: -weeks, unit: 'weeks' } : null),
    point('end', 'End', endsOn, byEnd ? null : { of: 'start', amount: weeks, unit: 'weeks' }),
    ...template.stages.flatMap(({ key, name, dates, weeks: lie }) => [
      point(`stage.${key}.from`, name, startsOn, dates?.from ?? rule(lie[schedule].from)), point(`stage.${key}.to`, name, endsOn, dates?.to ?? rule(lie[schedule].to)),
    ]),
    ...(template.milestones ?? []).map(({ key, name, rule: given }) => point(`milestone.${key}`, name, endsOn, given)),
  ];
  return new Map(inOrder(settleDays(points, holidays)).map((settled) => [settled.id, settled]));
}

/** In a very short process a stage counted from two sides may end before it begins: then it lasts a day. */
function inOrder(points: readonly DatePoint[]): DatePoint[] {
  const days = new Map(points.map(({ id, on }) => [id, on]));
  return points.map((point) => {
    const from = point.id.endsWith('.to') ? days.get(point.id.replace(/\.to$/, '.from')) : undefined;
    return from === undefined || from <= point.on ? point : { ...point, on: from, rule: { of: point.id.replace(/\.to$/, '.from'), amount: 0, unit: 'days' } };
  });
}
