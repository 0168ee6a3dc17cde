import { atLocal, isDay } from '#libs/kernel';
import { exchangeProblem } from '../exchange.problems.js';
import { oneLine, type MeetingsReading } from './meetings-file.model.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a list of meetings as scrapers and meeting systems give them (Legistar pages and API, city-scrapers, Popolo events, calendar plug-ins):
 * known names of fields, cells that are text or `{ label, url }`, dates and times in one field or two.
 * @throws Problem `exchange.file.not-calendar` when no row looks like a meeting
 */
export function readListedMeetings(content: unknown, reading: MeetingsReading): void {
  const rows = rowsOf(content).filter((row) => DATES.some((name) => row[name] !== undefined));
  if (rows.length === 0) throw exchangeProblem('file.not-calendar');
  for (const row of rows) readRow(row, reading);
}

const DATES = ['Meeting Date', 'EventDate', 'date', 'start', 'start_date', 'start_time'];

/** The first list of objects, at the top or up to two levels below. */
function rowsOf(content: unknown, depth = 0): Row[] {
  if (Array.isArray(content)) return content.filter((row): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row));
  if (typeof content !== 'object' || content === null || depth > 2) return [];
  for (const name of ['data', 'meetings', 'events', 'items', 'results', 'value']) {
    const found = rowsOf((content as Row)[name], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function readRow(row: Row, reading: MeetingsReading): void {
  const body = first(row, ['body', 'EventBodyName', 'Name', 'committee']);
  const title = first(row, ['title', 'name', 'Name', 'EventBodyName', 'body']);
  const what = oneLine(title ?? reading.place.untitled).slice(0, 120);
  if (row['allDay'] === true || row['all_day'] === true) return reading.leave('all-day', null, { what });
  const zone = zoneIn(row, reading.place.zone);
  const start = momentOf(first(row, DATES), first(row, ['Meeting Time', 'EventTime']), zone);
  if (start === 'no-time' || start === 'no-start' || start.getUTCFullYear() < 1801 || start.getUTCFullYear() > 2399) return reading.leave(start === 'no-time' ? start : 'no-start', null, { what });
  const end = momentOf(first(row, ['end', 'end_date', 'end_time']), null, zone);
  const own = idOf(row);
  if (own === null) reading.repair('no-id', null, { what });
  const foreignId = own ?? `${what} ${start.toISOString()}`;
  if (reading.meetings.has(foreignId)) reading.repair('twice', null, { what });
  const place = placeOf(row);
  reading.keep({
    foreignId, title, startsAt: start, endsAt: end instanceof Date ? end : null, zone, place, onlineUrl: first(row, ['videoLink', 'online_url']),
    cancelled: isCancelled(row), body: body === null ? null : oneLine(body),
  }, null);
}

/** A cell is text, or an object with a label. */
function cell(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null) return cell((value as Row)['label'] ?? (value as Row)['name']);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function first(row: Row, names: readonly string[]): string | null {
  for (const name of names) {
    const found = cell(row[name]);
    if (found !== null) return found;
  }
  return null;
}

/** Their own id; of a page of Legistar the one in the link to its calendar entry. */
function idOf(row: Row): string | null {
  const link = (row['iCalendar'] as { url?: unknown } | undefined)?.url ?? row['url'];
  return first(row, ['meetingId', 'EventId', 'id', 'uid', '_id']) ?? (typeof link === 'string' && link !== '' ? link.slice(0, 500) : null);
}

function isCancelled(row: Row): boolean {
  if (row['isCancelled'] === true) return true;
  return [first(row, ['status', 'EventAgendaStatusName']), first(row, ['Meeting Time', 'EventTime']), cell(row['Meeting Location'])].some((text) => /\bcancel+ed\b/i.test(text ?? ''));
}

/** Notes that scrapers glue to the place between marks are no place. */
function placeOf(row: Row): string | null {
  const text = first(row, ['Meeting Location', 'EventLocation', 'location']);
  return text === null ? null : text.split(/\s*--em--/)[0] ?? null;
}

function zoneIn(row: Row, home: string): string {
  const zone = row['timezone'] ?? row['time_zone'];
  try {
    return typeof zone === 'string' && new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '' ? zone : home;
  } catch {
    // A zone that there is not.
    return home;
  }
}

/** An instant with its offset, or a wall time of the zone: `2018-11-19T09:30:00`, or `12/13/2017` and `11:00 AM`. */
function momentOf(date: string | null, time: string | null, zone: string): Date | 'no-time' | 'no-start' {
  const text = date?.trim() ?? '';
  if (/T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return Number.isNaN(Date.parse(text)) ? 'no-start' : new Date(text);
  const day = dayOf(text);
  if (day === null) return 'no-start';
  const clock = time === null ? /[T ](\d{2}:\d{2})/.exec(text)?.[1] ?? null : clockOf(time);
  return clock === null ? 'no-time' : atLocal(day, clock, zone);
}

function dayOf(text: string): string | null {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text);
  const day = us === null ? text.slice(0, 10) : `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function clockOf(text: string): string | null {
  const [, hour, minute = '00', half] = /^\s*(\d{1,2})(?::(\d{2}))?\s*([AaPp])\.?[Mm]/.exec(text) ?? [];
  if (hour === undefined || half === undefined || Number(hour) < 1 || Number(hour) > 12 || Number(minute) > 59) return null;
  return `${String((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)).padStart(2, '0')}:${minute}`;
}
