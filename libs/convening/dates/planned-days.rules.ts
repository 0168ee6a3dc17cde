import { addDays, addMonths, addWorkingDays, nextWorkingDay, type DayText } from '#libs/kernel';
import { conveningProblem } from '../convening.problems.js';
import type { DateChange, DateMove, DatePoint, DateUnit } from './date-rule.model.js';

type Holidays = ReadonlySet<DayText>;

/**
 * `day` and so many units later, or earlier when negative. Months end with the shorter month (January 31 and a month is
 * February 28); zero business days is the day itself, or the next business day when it is none.
 */
export function offsetDay(day: DayText, amount: number, unit: DateUnit, holidays: Holidays): DayText {
  switch (unit) {
    case 'days':
      return addDays(day, amount);
    case 'weeks':
      return addDays(day, amount * 7);
    case 'months':
      return addMonths(day, amount);
    case 'business_days':
      return amount === 0 ? nextWorkingDay(day, holidays) : addWorkingDays(day, amount, holidays);
  }
}

/**
 * Every point with the day that its rule gives; what is over keeps its day.
 * @throws Problem `convening.dates.cycle` with the way round, `convening.dates.reference` when a rule names what there is not
 */
export function settleDays(points: readonly DatePoint[], holidays: Holidays): DatePoint[] {
  const known = new Map(points.map((point) => [point.id, point]));
  const days = new Map<string, DayText>();
  const settle = (point: DatePoint, way: readonly DatePoint[]): DayText => {
    const settled = days.get(point.id);
    if (settled !== undefined) return settled;
    if (way.includes(point)) throw cycleProblem([...way.slice(way.indexOf(point)), point]);
    const day = point.rule === null || point.ended ? point.on : offsetDay(settle(referenceOf(point, known), [...way, point]), point.rule.amount, point.rule.unit, holidays);
    days.set(point.id, day);
    return day;
  };
  return points.map((point) => ({ ...point, on: settle(point, []) }));
}

/**
 * The points after the changes, and what moves. A day of its own takes the rule away.
 * @throws Problem `convening.dates.absent`, `.ended`, `.cycle`, `.reference`, `.backwards`
 */
export function changeDays(points: readonly DatePoint[], changes: readonly DateChange[], holidays: Holidays): { readonly points: DatePoint[]; readonly moves: DateMove[] } {
  const wishes = new Map(changes.map((change) => [change.id, change]));
  for (const { id } of changes) {
    const point = points.find((one) => one.id === id);
    if (point === undefined) throw conveningProblem('dates.absent', { id });
    if (point.ended) throw conveningProblem('dates.ended', { name: point.name });
  }
  const wished = points.map((point): DatePoint => {
    const wish = wishes.get(point.id);
    if (wish === undefined) return point;
    if (wish.rule !== undefined && wish.rule !== null) return { ...point, rule: wish.rule };
    return { ...point, on: wish.on ?? point.on, rule: null };
  });
  const settled = settleDays(wished, holidays);
  requireForward(settled);
  const moves = settled.flatMap(({ id, name, on }, at): DateMove[] => {
    const from = (points[at] as DatePoint).on;
    return from === on ? [] : [{ id, name, from, to: on }];
  });
  return { points: settled, moves };
}

/** The start lies before the end, of the whole and of each stage. */
function requireForward(points: readonly DatePoint[]): void {
  const byId = new Map(points.map((point) => [point.id, point]));
  for (const from of points) {
    const to = byId.get(from.id === 'start' ? 'end' : from.id.replace(/\.from$/, '.to'));
    if (to !== undefined && to.on < from.on) throw conveningProblem('dates.backwards', { name: from.name, from: from.on, to: to.on });
  }
}

function referenceOf({ rule, name }: DatePoint, known: ReadonlyMap<string, DatePoint>): DatePoint {
  const reference = known.get(rule?.of ?? '');
  if (reference === undefined) throw conveningProblem('dates.reference', { name, of: rule?.of ?? '' });
  return reference;
}

function cycleProblem(way: readonly DatePoint[]): Error {
  return conveningProblem('dates.cycle', { ids: way.map(({ id }) => id), way: way.map(({ name }) => name).join(' → ') });
}
