import { Temporal } from 'temporal-polyfill';

/** One kind of change of a zone's clock: when it happens, and by how much. */
export interface Observance {
  readonly kind: 'STANDARD' | 'DAYLIGHT';
  /** Wall clock at which it begins for the first time, in the offset before: `2025-03-09T02:00:00`. */
  readonly starts: string;
  /** `-06:00` */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Yearly on the same weekday of a month, for as long as the zone keeps it. */
  readonly rule: { readonly month: number; readonly weekday: string } | null;
}

interface Change {
  readonly onset: Temporal.PlainDateTime;
  readonly from: string;
  readonly to: string;
  readonly rises: boolean;
  readonly name: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** So long after the last event its recurrences still stand on the right hour where no yearly rule can be told. */
const YEARS_AHEAD = 12;

/** How the clock of `zone` (IANA) runs from a year before `first` to some years after `last`: standard and daylight time. */
export function zoneObservances(zone: string, first: Date, last: Date): Observance[] {
  const begin = at(first, zone).subtract({ months: 14 });
  const changes = changesBetween(begin, at(last, zone).add({ years: YEARS_AHEAD }));
  const rows = grouped(changes).flatMap(observancesOf);
  const early = changes[0] === undefined || Temporal.PlainDateTime.compare(changes[0].onset, at(first, zone).toPlainDateTime()) > 0;
  return early ? [fixed(begin), ...rows] : rows;
}

function at(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

function changesBetween(begin: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Change[] {
  const changes: Change[] = [];
  let next = begin.getTimeZoneTransition('next');
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) < 0) {
    const before = next.subtract({ nanoseconds: 1 });
    const onset = next.toInstant().toZonedDateTimeISO(before.offset).toPlainDateTime();
    changes.push({ onset, from: before.offset, to: next.offset, rises: next.offsetNanoseconds > before.offsetNanoseconds, name: nameOf(next) });
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

function grouped(changes: readonly Change[]): Change[][] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = [change.from, change.to, change.name, change.onset.month, change.onset.toPlainTime().toString()].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

/** One rule for the years that fit it to the end; what went before stands by its days. */
function observancesOf(changes: readonly Change[]): Observance[] {
  const last = changes.at(-1);
  if (last === undefined) return [];
  for (const weekday of candidates(last.onset)) {
    const kept = keptSince(changes, weekday);
    if (changes.length - kept < 3) continue;
    const [begins = last] = changes.slice(kept);
    return [...changes.slice(0, kept).map((change) => told(change, null)), told(begins, { month: last.onset.month, weekday })];
  }
  return changes.map((change) => told(change, null));
}

/** A change without a rule stands by itself: readers differ in what they make of lists of days (RDATE). */
function told({ onset, from, to, rises, name }: Change, rule: Observance['rule']): Observance {
  return { kind: rises ? 'DAYLIGHT' : 'STANDARD', starts: onset.toString({ smallestUnit: 'second' }), from, to, name, rule };
}

/** `2SU`, and `-1SU` where the day lies in the last week. */
function candidates(onset: Temporal.PlainDateTime): string[] {
  const day = WEEKDAYS[onset.dayOfWeek - 1] ?? 'SU';
  return onset.day + 7 > onset.daysInMonth ? [`-1${day}`, `${Math.ceil(onset.day / 7)}${day}`] : [`${Math.ceil(onset.day / 7)}${day}`];
}

/** Index from which on every year keeps the weekday without a gap. */
function keptSince(changes: readonly Change[], weekday: string): number {
  let since = changes.length;
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const [change, next] = [changes[index], changes[index + 1]];
    if (change === undefined || !candidates(change.onset).includes(weekday) || (next !== undefined && next.onset.year !== change.onset.year + 1)) break;
    since = index;
  }
  return since;
}

/** The offset that a zone has before any change, or always. */
function fixed(begin: Temporal.ZonedDateTime): Observance {
  return { kind: 'STANDARD', starts: '1970-01-01T00:00:00', from: begin.offset, to: begin.offset, name: nameOf(begin), rule: null };
}

function nameOf(moment: Temporal.ZonedDateTime): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: moment.timeZoneId, timeZoneName: 'short' }).formatToParts(new Date(moment.epochMilliseconds));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? moment.offset;
}
