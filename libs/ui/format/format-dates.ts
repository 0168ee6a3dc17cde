import { formatTag, plainSpaces } from './format-tag.js';

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** How much of a date to show. */
export interface DateOptions {
  /** The day on which it is read (YYYY-MM-DD). Given, the year is left off where nobody could mistake it. */
  readonly today?: string;
  /** 'long' "November 30" (default), 'short' "Nov 30". */
  readonly style?: 'long' | 'short';
  /** Put the weekday in front: "Monday, November 23". */
  readonly weekday?: boolean;
}

/** Formats a calendar date (YYYY-MM-DD): "November 30, 2026", or "November 30" when `today` is near. Throws RangeError on other text. */
export function formatDate(date: string, locale: string, options: DateOptions = {}): string {
  const width = options.style ?? 'long';
  const { today } = options;
  return format(dayOf(date), locale, {
    timeZone: 'UTC',
    month: width,
    day: 'numeric',
    ...(today !== undefined && yearIsPlain(date, today) ? {} : { year: 'numeric' }),
    ...(options.weekday === true ? { weekday: width } : {}),
  });
}

/** A date as people say it, with the exact one at hand: "in 7 days · November 30". Both are calendar dates. */
export function formatWhen(date: string, today: string, locale: string): string {
  return `${formatRelative(date, today, locale)} · ${formatDate(date, locale, { today })}`;
}

/** Only the distance: "today", "tomorrow", "in 7 days", "23 days ago", "in 4 months". Days up to 90, then months, then years. */
export function formatRelative(date: string, today: string, locale: string): string {
  const days = daysBetween(today, date);
  const relative = new Intl.RelativeTimeFormat(formatTag(locale), { numeric: 'auto' });
  if (Math.abs(days) <= 90) return relative.format(days, 'day');
  const months = Math.round(days / 30.44);
  return Math.abs(months) < 24 ? relative.format(months, 'month') : relative.format(Math.round(days / 365.25), 'year');
}

/** Days from one calendar date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / DAY);
}

/** A time of day ("09:00" or "09:00:30") as people say it: "9:00 AM". */
export function formatTime(time: string, locale: string): string {
  const parts = /^(\d{2}):(\d{2})(?::\d{2})?$/.exec(time);
  if (parts === null) throw new RangeError(`Not a time of day: "${time}"`);
  const at = new Date(Date.UTC(1970, 0, 1, Number(parts[1]), Number(parts[2])));
  return format(at, locale, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
}

/** What to show of an instant. */
export type InstantStyle = 'full' | 'short' | 'date' | 'time';

/**
 * An instant (Date or ISO text with offset) in a city's IANA zone. 'full' "Monday, November 23, 2026 at 7:00 AM",
 * 'short' "Mon, Nov 23, 7:00 AM", 'date' "November 23, 2026", 'time' "7:00 AM".
 */
export function formatInstant(instant: Date | string, zone: string, locale: string, style: InstantStyle = 'short'): string {
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const styles: Record<InstantStyle, Intl.DateTimeFormatOptions> = {
    full: { dateStyle: 'full', timeStyle: 'short' },
    short: { weekday: 'short', month: 'short', day: 'numeric', ...clock },
    date: { year: 'numeric', month: 'long', day: 'numeric' },
    time: clock,
  };
  return format(new Date(instant), locale, { ...styles[style], timeZone: zone });
}

/** The year may go when the date lies in this year or at most half a year ahead or behind. */
function yearIsPlain(date: string, today: string): boolean {
  return date.slice(0, 4) === today.slice(0, 4) || Math.abs(daysBetween(today, date)) <= 183;
}

function dayOf(date: string): Date {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== date) throw new RangeError(`Not a calendar date: "${date}"`);
  return day;
}

/** Intl formatters are slow to make and cheap to use; the handful of shapes is kept. */
function format(at: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const tag = formatTag(locale);
  const key = `${tag}|${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(tag, options);
    if (formatters.size < 500) formatters.set(key, formatter);
  }
  return plainSpaces(formatter.format(at));
}
