import { addDays, addMonths, localDate, type DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { MeetingPlanned } from '../bodies.events.js';
import type { Body } from '../body/body.entity.js';
import { Meeting } from '../meeting/meeting.entity.js';
import { tellOfMeeting } from '../meeting/told-meetings.repository.js';
import { Notices } from '../notice/notices.repository.js';
import { MeetingSeries, type SeriesTerms } from './meeting-series.entity.js';
import { occurrenceAt, occurrenceDays } from './recurrence.rules.js';

/** So far ahead the meetings of a series stand as rows, so that each can be moved, noticed and called off. */
const MONTHS_AHEAD = 12;
const MOST_AT_ONCE = 130;

/** The meetings of a series inside a transaction. */
export class SeriesMeetings {
  constructor(private readonly tx: Transaction) {}

  /** Plans what is missing of the coming year; what was called off or moved stays as it is. @returns how many were added */
  async topUp(series: MeetingSeries, body: Body): Promise<number> {
    return (await this.fill(series, body, new Set())).length;
  }

  /** The same, leaving out days that have their meeting already. @returns the days that were added */
  async fill(series: MeetingSeries, body: Body, taken: ReadonlySet<DayText>): Promise<DayText[]> {
    const { days, until } = this.daysAhead(series, body);
    const missing = days.filter((day) => !taken.has(day));
    for (const day of missing) await this.plan(series, body, day);
    if (until !== null) series.plannedUntil = until;
    return missing;
  }

  /** The days of the coming year that are not planned yet, and up to where they reach. */
  daysAhead(series: MeetingSeries, body: Body): { days: DayText[]; until: DayText | null } {
    if (series.state === 'ended' || body.state !== 'active') return { days: [], until: null };
    const today = localDate(this.tx.now, series.zone);
    const until = addMonths(today > series.startsOn ? today : series.startsOn, MONTHS_AHEAD);
    const from = series.plannedUntil ?? series.startsOn;
    const days = occurrenceDays(series, from, until, MOST_AT_ONCE).filter((day) => body.sunsetOn === null || day < body.sunsetOn);
    const [last] = days.slice(-1);
    return { days, until: days.length === MOST_AT_ONCE && last !== undefined ? addDays(last, 1) : until > from ? until : from };
  }

  /**
   * A meeting ahead goes where its series now has it, on `day`, unless somebody moved it by hand: then it stays.
   * Where notice was given and something changed, the clock starts again.
   */
  async follow(meeting: Meeting, body: Body, was: SeriesTerms, now: MeetingSeries, day: DayText): Promise<void> {
    const before = occurrenceAt(meeting.occurrenceOn ?? day, was.startsTime, was.minutes, now.zone);
    const byHand = !sameTimes(meeting, before) || meeting.place !== was.place;
    Object.assign(meeting, { seriesId: now.id, occurrenceOn: day });
    if (!byHand) await this.move(meeting, was, now, day);
    await this.tx.table(Meeting).update(meeting);
    await tellOfMeeting(this.tx, meeting, body);
  }

  private async move(meeting: Meeting, was: SeriesTerms, now: MeetingSeries, day: DayText): Promise<void> {
    const times = occurrenceAt(day, now.startsTime, now.minutes, now.zone);
    const title = meeting.title === was.title ? now.title : meeting.title;
    if (sameTimes(meeting, times) && meeting.place === now.place && meeting.onlineUrl === now.onlineUrl && meeting.title === title) return;
    if (meeting.state === 'noticed') await this.tx.use(Notices).withdraw(meeting, 'bodies.meeting.moved');
    meeting.move({ title, ...times, zone: now.zone, place: now.place, onlineUrl: now.onlineUrl, meetingClass: meeting.meetingClass });
  }

  /** Those of the series that it had on `from` or later and that were called off. */
  async calledOff(seriesId: string, from: DayText): Promise<Meeting[]> {
    const meetings = await this.tx.table(Meeting).find({ seriesId, state: 'cancelled' }, { startsAt: 'ASC' });
    return meetings.filter(({ occurrenceOn }) => occurrenceOn !== null && occurrenceOn >= from);
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

function sameTimes(meeting: Meeting, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): boolean {
  return meeting.startsAt.getTime() === startsAt.getTime() && meeting.endsAt.getTime() === endsAt.getTime();
}
