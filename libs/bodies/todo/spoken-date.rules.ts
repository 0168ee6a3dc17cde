import { addDays, addMonths, isDay, weekday, type DayText } from '#libs/kernel';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Readers of one way to name a day; each gives null for what is not its own. */
const READERS: readonly ((words: string, today: DayText) => DayText | null)[] = [iso, relative, inSpan, onWeekday, monthFirst, dayFirst, slashed];

/**
 * A day as people say it in a meeting held on `today`: `2026-12-01`, `Nov 30`,
 * `1 March`, `December 4, 2026`, `12/4`, `Friday` (the next one), `next Friday`
 * (of the week after this), `tomorrow`, `in 2 weeks`. A day without a year is
 * the next one to come. Null when it is none of these.
 */
export function spokenDate(text: string, today: DayText): DayText | null {
  const words = text.trim().toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  for (const read of READERS) {
    const day = read(words, today);
    if (day !== null) return day;
  }
  return null;
}

function iso(words: string): DayText | null {
  return isDay(words) ? words : null;
}

function relative(words: string, today: DayText): DayText | null {
  if (words === 'today') return today;
  return words === 'tomorrow' ? addDays(today, 1) : null;
}

function inSpan(words: string, today: DayText): DayText | null {
  const match = /^in (\d{1,3}|an?|one|two|three) (day|week|month)s?$/.exec(words);
  if (match === null) return null;
  const spelled: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3 };
  const count = spelled[match[1] ?? ''] ?? Number(match[1]);
  if (match[2] === 'month') return addMonths(today, count);
  return addDays(today, match[2] === 'week' ? count * 7 : count);
}

function onWeekday(words: string, today: DayText): DayText | null {
  const match = /^(?:(next|this) )?([a-z]{3,9})$/.exec(words);
  const wanted = WEEKDAYS.findIndex((day) => match !== null && namedBy(day, match[2] ?? '')) + 1;
  if (match === null || wanted === 0) return null;
  if (match[1] === 'next') return addDays(today, 7 - weekday(today) + wanted);
  return addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);
}

function monthFirst(words: string, today: DayText): DayText | null {
  const match = /^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(words);
  return match === null ? null : named(match[1], match[2], match[3], today);
}

function dayFirst(words: string, today: DayText): DayText | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9})(?: (\d{4}))?$/.exec(words);
  return match === null ? null : named(match[2], match[1], match[3], today);
}

function slashed(words: string, today: DayText): DayText | null {
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(words);
  return match === null ? null : dated(Number(match[1]), Number(match[2]), match[3], today);
}

function named(month: string | undefined, day: string | undefined, year: string | undefined, today: DayText): DayText | null {
  const at = MONTHS.findIndex((name) => namedBy(name, month ?? ''));
  return at < 0 ? null : dated(at + 1, Number(day), year, today);
}

/** At least three letters of the name, or `sept`. */
function namedBy(name: string, given: string): boolean {
  return given.length >= 3 && name.startsWith(given);
}

function dated(month: number, day: number, year: string | undefined, today: DayText): DayText | null {
  const of = (inYear: number): DayText => `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return isDay(of(Number(year))) ? of(Number(year)) : null;
  const thisYear = Number(today.slice(0, 4));
  // February 29 may be up to eight years away.
  for (let next = thisYear; next <= thisYear + 8; next += 1) if (isDay(of(next)) && of(next) >= today) return of(next);
  return null;
}
