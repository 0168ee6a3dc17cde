import ICAL from 'ical.js';
import { isDay, localDate } from '#libs/kernel';
import { fileZone, localInstant, type FileZone } from './file-zone.js';
import { oneLine, type MeetingsReading } from './meetings-file.model.js';
import { splitCalendar, type CalendarBlock } from './split-calendar.js';

const YEAR_MS = 366 * 86_400_000;
/** One event gives at most so many meetings. */
const OCCURRENCES_AT_MOST = 500;
/** These stand beside meetings in calendars and are none. */
const NO_MEETING = new Set(['VTODO', 'VJOURNAL', 'VFREEBUSY', 'VAVAILABILITY', 'VCARD']);

/** Reads the events of an iCalendar file (RFC 5545), each by itself: a broken one is left out with its line. */
export function readIcs(text: string, reading: MeetingsReading): void {
  const blocks = splitCalendar(text);
  for (const block of blocks) {
    if (NO_MEETING.has(block.name)) reading.leave('not-meeting', block.line, { what: block.name });
    if (block.name !== 'VEVENT') continue;
    try {
      readEvent(block, blocks, reading);
    } catch (error) {
      // Whatever ical.js or a date makes of foreign text: this entry cannot be read, the next one may.
      reading.leave('unreadable', block.line, { detail: oneLine(error instanceof Error ? error.message : '').slice(0, 120) });
    }
  }
}

interface EventTimes {
  readonly zone: FileZone;
  readonly shown: string;
  readonly lasts: number | null;
}

function readEvent(block: CalendarBlock, blocks: readonly CalendarBlock[], reading: MeetingsReading): void {
  const component = new ICAL.Component(ICAL.parse(block.text) as never);
  const what = oneLine(textOf(component, 'summary') ?? '').slice(0, 120) || reading.place.untitled;
  const start = timeOf(component, 'dtstart');
  if (start === null) return reading.leave('no-start', block.line, { what });
  if (start.isDate) return reading.leave('all-day', block.line, { what });
  const times = timesOf(component, start, blocks, block.line, reading);
  const uid = textOf(component, 'uid') ?? '';
  if (uid === '') reading.repair('no-id', block.line, { what });
  const own = uid === '' ? `${what} ${start.toString()}` : uid;
  const common = {
    title: textOf(component, 'summary'), place: textOf(component, 'location'), onlineUrl: textOf(component, 'conference') ?? linkIn(textOf(component, 'location')),
    cancelled: textOf(component, 'status')?.toUpperCase() === 'CANCELLED', zone: times.shown, body: null,
  };
  const keep = (startsAt: Date, foreignId: string): void =>
    reading.keep({ ...common, foreignId: foreignId.slice(0, 500), startsAt, endsAt: times.lasts === null ? null : new Date(startsAt.getTime() + times.lasts) }, block.line);
  const replaced = timeOf(component, 'recurrence-id');
  if (replaced !== null) return keep(times.zone.instant(start), `${own}#${times.zone.instant(replaced).toISOString()}`);
  if (!component.hasProperty('rrule') && !component.hasProperty('rdate')) {
    if (reading.meetings.has(own)) reading.repair('twice', block.line, { what });
    return keep(times.zone.instant(start), own);
  }
  for (const at of occurrences(component, start, times.zone, block.line, reading, what)) {
    const foreignId = `${own}#${at.toISOString()}`;
    // A replacement of this occurrence may stand before its series.
    if (!reading.meetings.has(foreignId)) keep(at, foreignId);
  }
}

function timesOf(component: ICAL.Component, start: ICAL.Time, blocks: readonly CalendarBlock[], line: number, reading: MeetingsReading): EventTimes {
  const { zone: home } = reading.place;
  const zone = zoneOf(component, start, blocks, line, reading);
  const end = timeOf(component, 'dtend');
  const duration = component.getFirstPropertyValue('duration');
  const begins = zone.instant(start).getTime();
  let lasts: number | null = null;
  if (end !== null && !end.isDate) lasts = zoneOfEnd(end, zone).instant(end).getTime() - begins;
  else if (duration instanceof ICAL.Duration) lasts = duration.toSeconds() * 1_000;
  return { zone, shown: zone.zone === null || zone.zone === 'UTC' ? home : zone.zone, lasts };
}

/** An end in UTC beside a start on the wall clock. */
function zoneOfEnd(end: ICAL.Time, zone: FileZone): FileZone {
  return end.zone === ICAL.Timezone.utcTimezone ? UTC : zone;
}

const UTC: FileZone = { zone: 'UTC', instant: (time) => localInstant(time, 'UTC') };

function zoneOf(component: ICAL.Component, start: ICAL.Time, blocks: readonly CalendarBlock[], line: number, reading: MeetingsReading): FileZone {
  if (start.zone === ICAL.Timezone.utcTimezone) return UTC;
  const { zone: home } = reading.place;
  const fallback: FileZone = { zone: home, instant: (time) => (time.zone === ICAL.Timezone.utcTimezone ? UTC : { instant: (one: ICAL.Time) => localInstant(one, home) }).instant(time) };
  const name = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  if (name === undefined) {
    reading.repair('floating', line, { used: home });
    return fallback;
  }
  const found = fileZone(name, blocks);
  if (found === null) reading.repair('zone-guessed', line, { zone: oneLine(name).slice(0, 80), used: home });
  return found ?? fallback;
}

function occurrences(component: ICAL.Component, start: ICAL.Time, zone: FileZone, line: number, reading: MeetingsReading, what: string): Date[] {
  const until = Math.max(reading.place.now.getTime(), zone.instant(start).getTime()) + 2 * YEAR_MS;
  const expansion = new ICAL.RecurExpansion({ component, dtstart: start });
  const found: Date[] = [];
  for (let next = expansion.next() as ICAL.Time | undefined; next !== undefined && next !== null; next = expansion.next() as ICAL.Time | undefined) {
    const at = zone.instant(next);
    if (at.getTime() > until || found.length >= OCCURRENCES_AT_MOST) {
      reading.repair('endless', line, { what, date: localDate(found.at(-1) ?? at, zone.zone ?? reading.place.zone) });
      break;
    }
    found.push(at);
  }
  return found;
}

/** @throws Error for a day or an hour that there is not: ical.js would make another one of it */
function timeOf(component: ICAL.Component, name: string): ICAL.Time | null {
  const value = component.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) return null;
  const written = String(component.getFirstProperty(name)?.jCal[3] ?? '');
  if (!isDay(written.slice(0, 10)) || !/^.{10}(T([01]\d|2[0-3])(:[0-5]\d){2}Z?)?$/.test(written)) throw new Error(written);
  return value;
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : null;
}

function linkIn(place: string | null): string | null {
  return /^https?:\/\/\S+$/.exec(place?.trim() ?? '')?.[0] ?? null;
}
