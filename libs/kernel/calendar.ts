import { Temporal } from 'temporal-polyfill';
import { Problem } from './problem.js';

/** A calendar day as `2026-11-30`, without a zone. */
export type DayText = string;

/** The day it is in `zone` (IANA) at `instant`. */
export function localDate(instant: Date, zone: string): DayText {
  return zoned(instant, zone).toPlainDate().toString();
}

/** The wall clock in `zone` as `08:05`. */
export function localTime(instant: Date, zone: string): string {
  return zoned(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** The instant at which `time` (`08:00`) stands on the clock of `zone` on `day`; a skipped hour moves forward. */
export function atLocal(day: DayText, time: string, zone: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(local.epochMilliseconds);
}

/** `day` plus so many days (may be negative). */
export function addDays(day: DayText, days: number): DayText {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** `day` plus months, clamped to the end of a shorter month. */
export function addMonths(day: DayText, months: number): DayText {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: DayText, to: DayText): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: DayText): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** True Monday to Friday outside `holidays`. */
export function isWorkingDay(day: DayText, holidays: ReadonlySet<DayText>): boolean {
  return weekday(day) <= 5 && !holidays.has(day);
}

/** The working day `count` working days after (or, when negative, before) `day`. */
export function addWorkingDays(day: DayText, count: number, holidays: ReadonlySet<DayText> = new Set()): DayText {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let current = day;
  while (left > 0) {
    current = addDays(current, step);
    if (isWorkingDay(current, holidays)) left -= 1;
  }
  return current;
}

/** `day` itself or the next working day. */
export function nextWorkingDay(day: DayText, holidays: ReadonlySet<DayText> = new Set()): DayText {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
}

export interface FiscalQuarter {
  /** The fiscal year is named after the calendar year in which it ends. */
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  /** First day, inclusive. */
  readonly from: DayText;
  /** First day after it, exclusive. */
  readonly to: DayText;
}

/** The fiscal quarter of `day` when the fiscal year begins with month `startMonth` (1–12). */
export function fiscalQuarter(day: DayText, startMonth: number): FiscalQuarter {
  const date = Temporal.PlainDate.from(day);
  const monthsIn = (date.month - startMonth + 12) % 12;
  const quarter = (Math.floor(monthsIn / 3) + 1) as 1 | 2 | 3 | 4;
  const from = date.with({ day: 1 }).subtract({ months: monthsIn % 3 });
  const yearStart = date.with({ day: 1 }).subtract({ months: monthsIn });
  const year = startMonth === 1 ? yearStart.year : yearStart.year + 1;
  return { year, quarter, from: from.toString(), to: from.add({ months: 3 }).toString() };
}

/** True for a real calendar day written as `2026-02-28`. */
export function isDay(text: unknown): text is DayText {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True for a zone that this machine knows, such as `America/Chicago`. */
export function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone.length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new Problem('calendar.instant.unreadable', 'invalid');
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
}
