import { atLocal } from '#libs/kernel';
import type { Messages } from '#libs/ui';
import type { Calendar, DayEvent, TimedEvent } from './calendar-event.model.js';
import type { FeedDuty, FeedMeeting, FeedRows, FeedSeriesRow } from './read-feed.query.js';
import { seriesEvents } from './series-events.rules.js';

export interface FeedPlace {
  readonly t: Messages['t'];
  readonly publicUrl: string;
  /** True for a secret address of one person: then links lead into the app. */
  readonly personal: boolean;
}

/** What the rows of a feed say in a calendar. Names of people and reasons of staff stay out of it. */
export function feedCalendar(rows: FeedRows, place: FeedPlace): Calendar {
  const { city, body } = rows;
  const name = nameOf(rows, place);
  const inSeries = new Map<string, Map<string, TimedEvent>>();
  const events: (TimedEvent | DayEvent)[] = [];
  const known = new Set(rows.series.map(({ id }) => id));
  for (const meeting of rows.meetings) {
    const event = meetingEvent(meeting, city.slug, place);
    if (meeting.seriesId === null || meeting.occurrenceOn === null || !known.has(meeting.seriesId)) events.push(event);
    else inSeries.set(meeting.seriesId, (inSeries.get(meeting.seriesId) ?? new Map<string, TimedEvent>()).set(meeting.occurrenceOn, event));
  }
  for (const series of rows.series) events.push(...seriesEvents(series, masterEvent(series, place), inSeries.get(series.id) ?? new Map()));
  for (const duty of rows.duties) events.push(dutyEvent(duty, city.slug, place));
  return { name: body == null ? name : place.t('calendar.feed.body', { body, city: city.name }), zone: city.zone, events: events.sort(byUid) };
}

function nameOf({ city }: FeedRows, { t, personal }: FeedPlace): string {
  return t(personal ? 'calendar.feed.mine' : 'calendar.feed.city', { city: city.name });
}

/** The same order every time: the same events are the same bytes. */
function byUid(one: TimedEvent | DayEvent, other: TimedEvent | DayEvent): number {
  return one.uid < other.uid ? -1 : one.uid > other.uid ? 1 : replacedAt(one) - replacedAt(other);
}

function replacedAt(event: TimedEvent | DayEvent): number {
  return event.kind === 'timed' ? (event.replaces?.getTime() ?? -Infinity) : 0;
}

function meetingEvent(meeting: FeedMeeting, slug: string, { t, publicUrl, personal }: FeedPlace): TimedEvent {
  const { id, body, title, startsAt, endsAt, zone, place, onlineUrl, state, sequence, changedAt } = meeting;
  return {
    kind: 'timed', uid: id, sequence, changedAt: changeOf(changedAt, id), title, place, join: onlineUrl, cancelled: state === 'cancelled',
    description: wordsOf(t, body, onlineUrl), url: personal ? `${publicUrl}/app/${slug}/meetings/${id}` : null,
    starts: { at: new Date(startsAt), zone }, ends: { at: new Date(endsAt), zone }, repeats: null, replaces: null,
  };
}

function masterEvent(series: FeedSeriesRow, { t }: FeedPlace): TimedEvent {
  const { id, body, title, startsOn, startsTime, minutes, zone, place, onlineUrl, version, changedAt } = series;
  const starts = atLocal(startsOn, startsTime, zone);
  return {
    kind: 'timed', uid: id, sequence: version - 1, changedAt: changeOf(changedAt, id), title, place, join: onlineUrl, cancelled: false, description: wordsOf(t, body, onlineUrl), url: null,
    starts: { at: starts, zone }, ends: { at: new Date(starts.getTime() + minutes * 60_000), zone }, repeats: null, replaces: null,
  };
}

function dutyEvent({ id, title, path, dueOn, version, changedAt }: FeedDuty, slug: string, { t, publicUrl }: FeedPlace): DayEvent {
  return {
    kind: 'day', uid: id, sequence: version - 1, changedAt: changeOf(changedAt, id), title: t('calendar.feed.due', { title }), description: null, place: null, join: null,
    url: path === null ? null : `${publicUrl}/app/${slug}/${path.replace(/^\//, '')}`, cancelled: false, day: dueOn,
  };
}

function wordsOf(t: Messages['t'], body: string, join: string | null): string {
  return [t('calendar.feed.of', { body }), ...(join === null ? [] : [t('calendar.feed.join', { url: join })])].join('\n');
}

/** Without a trace in the trail: the time that stands in a UUIDv7. */
function changeOf(changedAt: string | null, id: string): Date {
  return changedAt === null ? new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)) : new Date(changedAt);
}
