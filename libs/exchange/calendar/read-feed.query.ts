import { Injectable } from '@nestjs/common';
import { SEEN_BODIES, viewValues } from '#libs/bodies';
import type { Actor, DayText } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import type { FeedSeries } from './series-events.rules.js';

/** What a feed shows: everything that the actor sees, one body of it, or the actor's own bodies and duties. */
export interface FeedWish {
  readonly actor: Actor;
  readonly bodyId: string | null;
  readonly own: boolean;
}

export interface FeedMeeting {
  readonly id: string;
  readonly body: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly state: string;
  readonly sequence: number;
  readonly seriesId: string | null;
  readonly occurrenceOn: DayText | null;
  readonly changedAt: string | null;
}

export type FeedSeriesRow = FeedSeries & { readonly body: string; readonly changedAt: string | null };

export interface FeedDuty {
  readonly id: string;
  readonly title: string;
  readonly path: string | null;
  readonly dueOn: DayText;
  readonly version: number;
  readonly changedAt: string | null;
}

export interface FeedRows {
  readonly city: { readonly name: string; readonly slug: string; readonly zone: string; readonly language: string };
  /** Name of the one body asked for; null when none was, undefined when there is no such body for this actor. */
  readonly body: string | null | undefined;
  readonly meetings: readonly FeedMeeting[];
  readonly series: readonly FeedSeriesRow[];
  readonly duties: readonly FeedDuty[];
}

const DAY_MS = 86_400_000;
/** A calendar looks back so far. */
const DAYS_BACK = 366;

/** Meetings, series and duties for a feed, by the rights of this very moment: one round trip, whatever their number. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute({ actor, bodyId, own }: FeedWish): Promise<FeedRows | null> {
    const { workspaceId } = actor;
    const since = new Date((await this.clock.nowIn(workspaceId)).getTime() - DAYS_BACK * DAY_MS);
    const wish = [...viewValues(actor), workspaceId, bodyId, own];
    const [cities, bodies, meetings, series, duties] = await this.reader.many(workspaceId, [
      { name: 'exchange.feed-city', text: SELECT_CITY, values: [workspaceId, actor.personId] },
      { name: 'exchange.feed-body', text: SELECT_BODY, values: wish.slice(0, 5) },
      { name: 'exchange.feed-meetings', text: SELECT_MEETINGS, values: [...wish, since] },
      { name: 'exchange.feed-series', text: SELECT_SERIES, values: [...wish, since] },
      { name: 'exchange.feed-duties', text: SELECT_DUTIES, values: [workspaceId, own && bodyId === null ? actor.personId : null] },
    ]);
    const city = cities?.rows[0] as FeedRows['city'] | undefined;
    if (city === undefined) return null;
    return {
      city, body: bodyId === null ? null : (bodies?.rows[0] as { name: string } | undefined)?.name,
      meetings: (meetings?.rows ?? []) as FeedMeeting[], series: (series?.rows ?? []) as FeedSeriesRow[], duties: (duties?.rows ?? []) as FeedDuty[],
    };
  }
}

const SELECT_CITY = `select c.name, c.slug, c.zone, coalesce(p.language, c.source_language) as language
  from workspace.workspace c left join directory.person p on p.workspace_id = c.workspace_id and p.id = $2::uuid
  where c.workspace_id = $1`;

const SELECT_BODY = `select b.name from bodies.body b where ${SEEN_BODIES} and b.workspace_id = $4 and b.id = $5::uuid`;

/** When something was last changed, as the trail has it: `LAST-MODIFIED` needs no column of its own. */
const MEETING_CHANGED = `(select e.recorded_at from audit.entry e where e.workspace_id = g.workspace_id and e.subject_kind = 'meeting' and e.subject_id = g.id order by e.id desc limit 1) as "changedAt"`;
const SERIES_CHANGED = `(select e.recorded_at from audit.entry e where e.workspace_id = r.workspace_id and e.subject_kind = 'meeting-series' and e.subject_id = r.id order by e.id desc limit 1) as "changedAt"`;

/** A joint meeting is also found by the further bodies that sit in it; whether it is seen is the matter of the one that calls it, or of one's own seat. */
const SELECT_MEETINGS = `select g.id, b.name as body, g.title, g.starts_at as "startsAt", g.ends_at as "endsAt", g.zone, g.place, g.online_url as "onlineUrl", g.state, g.sequence,
    g.series_id as "seriesId", g.occurrence_on as "occurrenceOn", ${MEETING_CHANGED}
  from bodies.meeting g
  join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  left join lateral (select array_agg(x.body_id) as ids from bodies.meeting_partner x where x.workspace_id = g.workspace_id and x.meeting_id = g.id) j on true
  where g.workspace_id = $4 and g.ends_at > $7 and (${SEEN_BODIES} or j.ids && $3::uuid[])
    and ($5::uuid is null or b.id = $5 or $5 = any(j.ids)) and (not $6::boolean or b.id = any($3::uuid[]) or j.ids && $3::uuid[])
  order by g.starts_at desc, g.id limit 5000`;

const SELECT_SERIES = `select r.id, b.name as body, r.title, r.rule, r.starts_on as "startsOn", r.starts_time as "startsTime", r.minutes, r.zone, r.place, r.online_url as "onlineUrl",
    r.version, r.ended_on as "endedOn", r.planned_until as "plannedUntil", ${SERIES_CHANGED}
  from bodies.meeting_series r
  join bodies.body b on b.workspace_id = r.workspace_id and b.id = r.body_id
  where r.workspace_id = $4 and ${SEEN_BODIES} and ($5::uuid is null or b.id = $5) and (not $6::boolean or b.id = any($3::uuid[]))
    and (r.ended_on is null or r.ended_on > $7::timestamptz::date)
  order by r.starts_on, r.id limit 500`;

const SELECT_DUTIES = `select d.id, d.title, d.path, d.due_on as "dueOn", d.version,
    (select e.recorded_at from audit.entry e where e.workspace_id = $1 and e.subject_kind = 'duty' and e.subject_id = d.id order by e.id desc limit 1) as "changedAt"
  from duties.duty d where d.workspace_id = $1 and d.state = 'open' and d.holder_person_id = $2::uuid and d.due_on is not null
  order by d.due_on, d.id limit 500`;
