import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { atLocal } from '#libs/kernel';
import type { DayEvent, TimedEvent } from './calendar-event.model.js';
import { seriesEvents, type FeedSeries } from './series-events.rules.js';
import { writeCalendar } from './write-calendar.js';
import { zoneObservances } from './zone-rules.js';

const changedAt = new Date('2026-11-20T10:00:00Z');
const timed = (more: Partial<TimedEvent> = {}): TimedEvent => ({
  kind: 'timed', uid: '0197f0a0-0000-7000-8000-000000000001', sequence: 0, changedAt, title: 'Steering', description: null, place: null, join: null, url: null, cancelled: false,
  starts: { at: atLocal('2026-11-30', '09:00', 'America/Chicago'), zone: 'America/Chicago' }, ends: { at: atLocal('2026-11-30', '10:30', 'America/Chicago'), zone: 'America/Chicago' },
  repeats: null, replaces: null, ...more,
});
const write = (...events: (TimedEvent | DayEvent)[]): string => writeCalendar({ name: 'City', zone: 'America/Chicago', events });
const read = (text: string): ICAL.Component[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent');
};

describe('calendar text (RFC 5545)', () => {
  it('any text comes back as it was; lines have at most 75 octets, end with CRLF and split no character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.constantFrom('', ' ; , \\ ', '\nsecond line', '😀日本語'), (text, more) => {
      const title = `${text}${more}`.replace(/[\p{Cc}]/gu, (sign) => (sign === '\n' ? sign : ' '));
      const calendar = write(timed({ title, description: title }));
      const lines = calendar.split('\r\n');
      expect(lines.at(-1)).toBe('');
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]|\uFFFD/);
      }
      expect(read(calendar)[0]?.getFirstPropertyValue('summary')).toBe(title);
    }), { numRuns: 200 });
  });

  it('the same events are the same bytes', () => {
    expect(write(timed())).toBe(write(timed()));
  });

  it('a deadline lasts the whole day, its end is the day after, and nobody is busy', () => {
    const text = write({ kind: 'day', uid: 'd', sequence: 2, changedAt, title: 'Due: 13', description: null, place: null, join: null, url: null, cancelled: false, day: '2026-12-31' });
    for (const line of ['DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'TRANSP:TRANSPARENT', 'SEQUENCE:2']) expect(text).toContain(`${line}\r\n`);
    expect(text).not.toContain('VTIMEZONE');
  });

  it('what is called off stays and says so', () => {
    expect(write(timed({ cancelled: true, sequence: 3 }))).toMatch(/SEQUENCE:3\r\n[^]*STATUS:CANCELLED/);
  });
});

describe('zones', () => {
  it('Chicago has both rules of daylight saving time', () => {
    const rows = zoneObservances('America/Chicago', new Date('2026-01-01T00:00:00Z'), new Date('2026-12-01T00:00:00Z'));
    expect(rows.map(({ kind, from, to, name, rule }) => ({ kind, from, to, name, rule }))).toEqual(expect.arrayContaining([
      { kind: 'DAYLIGHT', from: '-06:00', to: '-05:00', name: 'CDT', rule: { month: 3, weekday: '2SU' } },
      { kind: 'STANDARD', from: '-05:00', to: '-06:00', name: 'CST', rule: { month: 11, weekday: '1SU' } },
    ]));
  });

  const ZONES = ['America/Chicago', 'America/New_York', 'America/Phoenix', 'America/St_Johns', 'Pacific/Honolulu', 'Europe/Dublin', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Africa/Cairo', 'America/Sao_Paulo', 'Asia/Gaza'];
  it.each(ZONES)('%s: every hour of the years around reads as the same instant by the VTIMEZONE that we write', (zone) => {
    fc.assert(fc.property(fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2031, 0) }), (time) => {
      const at = new Date(Math.floor(time / 900_000) * 900_000);
      const ends = new Date(at.getTime() + 3_600_000);
      const component = new ICAL.Component(ICAL.parse(write(timed({ starts: { at, zone }, ends: { at: ends, zone } }))) as never);
      const timezone = new ICAL.Timezone(component.getFirstSubcomponent('vtimezone') as ICAL.Component);
      const start = component.getFirstSubcomponent('vevent')?.getFirstPropertyValue('dtstart') as ICAL.Time;
      start.zone = timezone;
      const shown = start.toJSDate().getTime();
      // An hour that stands twice on the clock is read as one of the two.
      expect(Math.abs(shown - at.getTime())).toBeLessThanOrEqual(isTwice(at, zone) ? 3_600_000 : 0);
    }), { numRuns: 25 });
  });
});

function isTwice(at: Date, zone: string): boolean {
  const local = (instant: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant);
  return [-3_600_000, -1_800_000, 1_800_000, 3_600_000].some((shift) => local(new Date(at.getTime() + shift)) === local(at));
}

const series = (more: Partial<FeedSeries> = {}): FeedSeries => ({
  id: 's', title: 'Steering', rule: 'FREQ=MONTHLY;BYDAY=2TU', startsOn: '2026-10-13', startsTime: '09:00', minutes: 90, zone: 'America/Chicago', place: null, onlineUrl: null,
  version: 1, endedOn: null, plannedUntil: '2027-01-31', ...more,
});
const master = timed({ uid: 's', starts: { at: atLocal('2026-10-13', '09:00', 'America/Chicago'), zone: 'America/Chicago' }, ends: { at: atLocal('2026-10-13', '10:30', 'America/Chicago'), zone: 'America/Chicago' } });
const on = (day: string, time = '09:00', more: Partial<TimedEvent> = {}): TimedEvent => {
  const at = atLocal(day, time, 'America/Chicago');
  return timed({ uid: `m-${day}`, starts: { at, zone: 'America/Chicago' }, ends: { at: new Date(at.getTime() + 5_400_000), zone: 'America/Chicago' }, ...more });
};

describe('series', () => {
  it('S-045 a moved occurrence keeps the start that the series gave it, a called-off one says so, a missing one is taken out', () => {
    const events = seriesEvents(series(), master, new Map([
      ['2026-10-13', on('2026-10-13')], ['2026-11-10', on('2026-11-12', '14:00', { sequence: 1 })], ['2026-12-08', on('2026-12-08', '09:00', { cancelled: true })],
    ]));
    const [recurring, moved, off] = read(write(...events)).map((component) => new ICAL.Event(component));
    expect(recurring?.isRecurring()).toBe(true);
    expect(recurring?.component.getFirstPropertyValue('exdate')?.toString()).toBe('2027-01-12T09:00:00');
    expect([moved?.uid, moved?.recurrenceId?.toString(), moved?.startDate.toString()]).toEqual(['s', '2026-11-10T09:00:00', '2026-11-12T14:00:00']);
    expect([off?.uid, off?.component.getFirstPropertyValue('status')]).toEqual(['s', 'CANCELLED']);
  });

  it('a meeting whose day the rule does not give stands by itself; an ended series gives no more', () => {
    const events = seriesEvents(series({ endedOn: '2026-12-01', plannedUntil: null }), master, new Map([['2026-11-20', on('2026-11-20')]]));
    expect(events.map(({ uid, replaces }) => [uid, replaces])).toEqual([['s', null], ['m-2026-11-20', null]]);
    expect(events[0]?.repeats?.rule).toBe('FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261201T055959Z');
  });

  it('a start that its own rule does not give is no start of a series: its meetings stand alone', () => {
    expect(seriesEvents(series({ startsOn: '2026-10-14' }), master, new Map([['2026-11-10', on('2026-11-10')]])).map(({ uid }) => uid)).toEqual(['m-2026-11-10']);
  });
});
