import { addDays, addMonths, localDate, type DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { MeetingPlanned } from '../bodies.events.js';
import type { Body } from '../body/body.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { tellOfMeeting } from '../meeting/told-meetings.repository.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { occurrenceAt, occurrenceDays } from './recurrence.rules.js';

/** So far ahead the meetings of a series stand as rows, so that each can be moved, noticed and called off. */
const MONTHS_AHEAD = 12;
const MOST_AT_ONCE = 130;

/** The meetings of a series inside a transaction. */
export class SeriesMeetings {
  constructor(private readonly tx: Transaction) {}

  /** Plans what is missing of the coming year; what was called off or moved stays as it is. @returns how many were added */
  async topUp(series: MeetingSeries, body: Body): Promise<number> {
    if (series.state === 'ended' || body.state !== 'active') return 0;
    const today = localDate(this.tx.now, series.zone);
    const until = addMonths(today > series.startsOn ? today : series.startsOn, MONTHS_AHEAD);
    const from = series.plannedUntil ?? series.startsOn;
    const days = occurrenceDays(series, from, until, MOST_AT_ONCE).filter((day) => body.sunsetOn === null || day < body.sunsetOn);
    for (const day of days) await this.plan(series, body, day);
    const [last] = days.slice(-1);
    series.plannedUntil = days.length === MOST_AT_ONCE && last !== undefined ? addDays(last, 1) : until > from ? until : from;
    return days.length;
  }

  /** Those ahead, in order. */
  async coming(seriesId: string, from: DayText): Promise<Meeting[]> {
    const meetings = await this.tx.table(Meeting).find({ seriesId }, { startsAt: 'ASC' });
    return meetings.filter(({ state, startsAt, zone }) => (state === 'planned' || state === 'noticed') && startsAt > this.tx.now && localDate(startsAt, zone) >= from);
  }

  private async plan(series: MeetingSeries, body: Body, day: DayText): Promise<void> {
    const { workspaceId } = this.tx;
    const { title, startsTime, minutes, zone, place, onlineUrl } = series;
    const plan = { title, ...occurrenceAt(day, startsTime, minutes, zone), zone, place, onlineUrl, meetingClass: 'regular' as const };
    const meeting = Meeting.plan({ workspaceId, id: this.tx.newId(), bodyId: body.id }, plan, { seriesId: series.id, occurrenceOn: day });
    await this.tx.table(Meeting).insert(meeting);
    await tellOfMeeting(this.tx, meeting, body);
    this.tx.announce(MeetingPlanned, { meetingId: meeting.id, bodyId: body.id });
  }
}
