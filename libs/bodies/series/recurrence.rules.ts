import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, atLocal, type DayText } from '#libs/kernel';

/** Why a recurrence cannot be planned. */
export type RecurrenceFault = 'rule' | 'impossible' | 'too_often';

/** The parts of RFC 5545 that a series of meetings may use; anything finer than a day is no meeting. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d?$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}(T\d{6}Z)?$/,
  BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/,
  BYSETPOS: /^-?[1-9]\d?(,-?[1-9]\d?)*$/,
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
};

/** No series meets more often in a year. */
const MOST_IN_A_YEAR = 120;

/** A day that never comes within so many years never comes. */
const YEARS_TO_LOOK = 8;

export interface Recurrence {
  /** RRULE without its name: `FREQ=MONTHLY;BYDAY=2TU`. */
  readonly rule: string;
  /** The first day that counts. */
  readonly startsOn: DayText;
}

/**
 * The days of a recurrence from `from` on, before `to`, at most `limit`. Days are
 * counted on the calendar alone; the clock comes later, so that summer time moves nothing.
 */
export function occurrenceDays({ rule, startsOn }: Recurrence, from: DayText, to: DayText, limit: number): DayText[] {
  const { counted, until } = split(rule);
  const last = until === null || until >= to ? to : addDays(until, 1);
  const days: DayText[] = [];
  const dtstart = Temporal.PlainDate.from(startsOn).toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' });
  for (const at of stream(counted, dtstart)) {
    const day = at.toString().slice(0, 10);
    if (day >= last || days.length >= limit) break;
    if (day >= from) days.push(day);
  }
  return days;
}

/** The instant of one occurrence: the same time on the wall, whatever the clocks did. */
export function occurrenceAt(day: DayText, time: string, minutes: number, zone: string): { startsAt: Date; endsAt: Date } {
  const startsAt = atLocal(day, time, zone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
}

/** What is wrong with a recurrence, or null. */
export function faultOf(recurrence: Recurrence): RecurrenceFault | null {
  if (!isRule(recurrence.rule)) return 'rule';
  const { startsOn } = recurrence;
  const years = (count: number): DayText => Temporal.PlainDate.from(startsOn).add({ years: count }).toString();
  try {
    if (occurrenceDays(recurrence, startsOn, years(YEARS_TO_LOOK), 1).length === 0) return 'impossible';
    return occurrenceDays(recurrence, startsOn, years(1), MOST_IN_A_YEAR + 1).length > MOST_IN_A_YEAR ? 'too_often' : null;
  } catch {
    // The library says in many ways that a rule makes no sense; to people it is one.
    return 'impossible';
  }
}

function isRule(rule: string): boolean {
  const parts = rule.split(';').map((part) => part.split('='));
  const names = parts.map(([name]) => name ?? '');
  if (names[0] !== 'FREQ' || new Set(names).size !== names.length || (names.includes('COUNT') && names.includes('UNTIL'))) return false;
  return parts.every(([name, value, more]) => more === undefined && Object.hasOwn(PARTS, name ?? '') && PARTS[name ?? '']?.test(value ?? '') === true);
}

/** UNTIL is a day here: an instant of another zone must not cut off the last meeting. */
function split(rule: string): { counted: string; until: DayText | null } {
  const until = /;UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rule);
  return { counted: rule.replace(/;UNTIL=[^;]+/, ''), until: until === null ? null : `${until[1]}-${until[2]}-${until[3]}` };
}

function* stream(rule: string, dtstart: Temporal.ZonedDateTime): Generator<{ toString(): string }> {
  const given = new RRuleTemporal({ rruleString: `RRULE:${rule}`, dtstart, tzid: 'UTC', maxIterations: 4000 });
  let after = given.next(new Date(dtstart.epochMilliseconds), true);
  while (after !== null) {
    yield after;
    after = given.next(after, false);
  }
}
