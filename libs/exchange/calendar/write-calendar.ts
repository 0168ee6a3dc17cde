import ICAL from 'ical.js';
import { addDays, localDate, localTime } from '#libs/kernel';
import type { Calendar, CalendarEvent, DayEvent, TimedEvent, WallTime } from './calendar-event.model.js';
import { zoneObservances, type Observance } from './zone-rules.js';

type Parameters = Readonly<Record<string, string>>;
/** A property as jCal (RFC 7265) holds it: name, parameters, type, values. */
type Property = readonly [string, Parameters, string, ...unknown[]];
type Component = readonly [string, readonly Property[], readonly Component[]];

/** Clients ask again after so long, when they listen. */
const REFRESH = 'PT1H';

/**
 * A calendar as RFC 5545 text: CRLF, lines of at most 75 octets, values escaped, one VTIMEZONE for each zone in use.
 * The same events give the same bytes: no time of writing stands in it.
 */
export function writeCalendar(calendar: Calendar): string {
  const events = calendar.events.map(eventComponent);
  const head: Property[] = [
    ['version', {}, 'text', '2.0'], ['prodid', {}, 'text', '-//Commonplan//Commonplan//EN'], ['calscale', {}, 'text', 'GREGORIAN'],
    ['name', {}, 'text', calendar.name], ['x-wr-calname', {}, 'text', calendar.name], ['x-wr-timezone', {}, 'text', calendar.zone],
    ['refresh-interval', {}, 'duration', REFRESH], ['x-published-ttl', {}, 'text', REFRESH],
  ];
  return ICAL.stringify(['vcalendar', head, [...zoneComponents(calendar.events), ...events]] as never);
}


function eventComponent(event: CalendarEvent): Component {
  const { uid, sequence, changedAt, title, description, place, join, url, cancelled } = event;
  const common: (Property | null)[] = [
    ['uid', {}, 'text', uid], ['dtstamp', {}, 'date-time', utc(changedAt)], ['last-modified', {}, 'date-time', utc(changedAt)], ['sequence', {}, 'integer', sequence],
    ['summary', {}, 'text', title],
    description === null ? null : ['description', {}, 'text', description],
    place === null ? null : ['location', {}, 'text', place],
    url === null ? null : ['url', {}, 'uri', url],
    join === null ? null : ['conference', { feature: 'VIDEO' }, 'uri', join],
    ['status', {}, 'text', cancelled ? 'CANCELLED' : 'CONFIRMED'],
  ];
  const times = event.kind === 'day' ? dayTimes(event) : timedTimes(event);
  return ['vevent', [...common, ...times].filter((property) => property !== null), []];
}

/** All day, end exclusive, and nobody is busy because of it. */
function dayTimes({ day }: DayEvent): Property[] {
  return [['dtstart', {}, 'date', day], ['dtend', {}, 'date', addDays(day, 1)], ['transp', {}, 'text', 'TRANSPARENT']];
}

function timedTimes({ starts, ends, repeats, replaces, cancelled }: TimedEvent): (Property | null)[] {
  return [
    wall('dtstart', starts), wall('dtend', ends), ['transp', {}, 'text', cancelled ? 'TRANSPARENT' : 'OPAQUE'],
    replaces === null ? null : wall('recurrence-id', { at: replaces, zone: starts.zone }),
    repeats === null ? null : ['rrule', {}, 'recur', ICAL.Recur.fromString(repeats.rule).toJSON()],
    repeats === null || repeats.except.length === 0 ? null : wall('exdate', starts, ...repeats.except),
  ];
}

function wall(name: string, { at, zone }: WallTime, ...others: readonly Date[]): Property {
  const instants = name === 'exdate' ? others : [at];
  if (zone === 'UTC') return [name, {}, 'date-time', ...instants.map(utc)];
  return [name, { tzid: zone }, 'date-time', ...instants.map((instant) => localText(instant, zone))];
}

function localText(instant: Date, zone: string): string {
  const seconds = String(instant.getUTCSeconds()).padStart(2, '0');
  return `${localDate(instant, zone)}T${localTime(instant, zone)}:${seconds}`;
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

function zoneComponents(events: readonly CalendarEvent[]): Component[] {
  const spans = new Map<string, { first: Date; last: Date }>();
  for (const event of events) {
    if (event.kind === 'day' || event.starts.zone === 'UTC') continue;
    const { zone } = event.starts;
    const known = spans.get(zone);
    const [from, to] = [event.replaces !== null && event.replaces < event.starts.at ? event.replaces : event.starts.at, event.ends.at];
    spans.set(zone, { first: known === undefined || from < known.first ? from : known.first, last: known === undefined || to > known.last ? to : known.last });
  }
  return [...spans].sort(([one], [other]) => (one < other ? -1 : 1)).map(([zone, { first, last }]) =>
    ['vtimezone', [['tzid', {}, 'text', zone]], zoneObservances(zone, first, last).map(observanceComponent)]);
}

function observanceComponent({ kind, starts, from, to, name, rule }: Observance): Component {
  const rules: Property[] = rule === null ? [] : [['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: rule.month, byday: rule.weekday }]];
  return [kind.toLowerCase(), [
    ['dtstart', {}, 'date-time', starts], ['tzoffsetfrom', {}, 'utc-offset', from], ['tzoffsetto', {}, 'utc-offset', to], ['tzname', {}, 'text', name], ...rules,
  ], []];
}
