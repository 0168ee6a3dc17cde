import ICAL from 'ical.js';
import { atLocal, type DayText } from '#libs/kernel';
import type { TimedEvent } from './calendar-event.model.js';

/** What recurs, as its room keeps it. */
export interface FeedSeries {
  readonly id: string;
  readonly title: string;
  /** RRULE without its name, on the wall clock of the zone. */
  readonly rule: string;
  readonly startsOn: DayText;
  readonly startsTime: string;
  readonly minutes: number;
  readonly zone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly version: number;
  /** First day without a meeting. */
  readonly endedOn: DayText | null;
  /** Up to this day its meetings stand as rows of their own. */
  readonly plannedUntil: DayText | null;
}

/** A rule that gives more days than these is told by its meetings alone. */
const DAYS_AT_MOST = 800;

/**
 * A series as one recurring event and the occurrences that differ from it (RECURRENCE-ID). Days that the rule gives
 * and that have no meeting are taken out (EXDATE); a meeting on a day that the rule does not give stands by itself.
 * @param meetings the meetings of the series by the day that it gave them
 */
export function seriesEvents(series: FeedSeries, master: TimedEvent, meetings: ReadonlyMap<DayText, TimedEvent>): TimedEvent[] {
  const days = ruleDays(series);
  if (days === null) return [...meetings.values()];
  const startOn = (day: DayText): Date => atLocal(day, series.startsTime, series.zone);
  const missing = days.filter((day) => series.plannedUntil !== null && day <= series.plannedUntil && !meetings.has(day));
  const events: TimedEvent[] = [{ ...master, repeats: { rule: endedRule(series), except: missing.map(startOn) } }];
  for (const [day, meeting] of meetings) {
    if (!days.includes(day)) events.push(meeting);
    else if (differs(meeting, master, startOn(day), series.minutes)) events.push({ ...meeting, uid: master.uid, replaces: startOn(day) });
  }
  return events;
}

function differs(meeting: TimedEvent, master: TimedEvent, start: Date, minutes: number): boolean {
  return meeting.cancelled || meeting.starts.at.getTime() !== start.getTime() || meeting.starts.zone !== master.starts.zone
    || meeting.ends.at.getTime() - start.getTime() !== minutes * 60_000
    || meeting.title !== master.title || meeting.place !== master.place || meeting.join !== master.join;
}

/** The days of the rule up to the last one with a row; null when they are too many or none. */
function ruleDays({ rule, startsOn, plannedUntil, endedOn }: FeedSeries): DayText[] | null {
  const days: DayText[] = [];
  const steps = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(startsOn));
  for (let next = steps.next() as ICAL.Time | null; next !== null; next = steps.next() as ICAL.Time | null) {
    const day = next.toString().slice(0, 10);
    if ((plannedUntil !== null && day > plannedUntil) || (endedOn !== null && day >= endedOn)) break;
    if (days.length >= DAYS_AT_MOST) return null;
    days.push(day);
    if (plannedUntil === null) break;
  }
  return days.includes(startsOn) ? days : null;
}

/** An ended series says when, in UTC as its start has a zone (RFC 5545, 3.3.10). */
function endedRule({ rule, endedOn, zone }: FeedSeries): string {
  const parts = rule.split(';').map((part) => untilWithTime(part, zone));
  if (endedOn === null) return parts.join(';');
  const until = new Date(atLocal(endedOn, '00:00', zone).getTime() - 1_000);
  return [...parts.filter((part) => !/^(UNTIL|COUNT)=/.test(part)), `UNTIL=${until.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`].join(';');
}

function untilWithTime(part: string, zone: string): string {
  const day = /^UNTIL=(\d{4})(\d{2})(\d{2})$/.exec(part);
  if (day === null) return part;
  const last = atLocal(`${day[1]}-${day[2]}-${day[3]}`, '23:59', zone);
  return `UNTIL=${last.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
