import { Injectable } from '@nestjs/common';
import { addMonths, decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { requirePossible } from './meeting-series.entity.js';
import { occurrenceDays } from './recurrence.rules.js';
import type { PreviewSeriesRequest } from './series.request.js';
import type { SeriesPage, SeriesPreview, SeriesResponse } from './series.response.js';

/** The recurring meetings of a body, and what a rule would give. */
@Injectable()
export class ListSeries {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, bodyId: string, request: ListRequest): Promise<SeriesPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [startsOn, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<SeriesResponse>(actor.workspaceId, {
      name: 'bodies.series', text: SELECT_SERIES, values: [...viewValues(actor), actor.workspaceId, bodyId, await this.clock.nowIn(actor.workspaceId), startsOn, id, limit + 1],
    });
    if (rows.length === 0 && (await this.reader.one(actor.workspaceId, { name: 'bodies.seen', text: SELECT_SEEN, values: [...viewValues(actor), actor.workspaceId, bodyId] })) === null) throw bodiesProblem('body.absent', { id: bodyId });
    return toPage(rows, limit, (row) => [row.startsOn, row.id]);
  }

  /** @throws Problem `bodies.series.absent` also when its body may not be seen */
  async one(actor: Actor, id: string): Promise<SeriesResponse> {
    const row = await this.reader.one<SeriesResponse>(actor.workspaceId, { name: 'bodies.one-series', text: SELECT_ONE, values: [...viewValues(actor), actor.workspaceId, id, await this.clock.nowIn(actor.workspaceId)] });
    if (row === null) throw bodiesProblem('series.absent', { id });
    return row;
  }

  /** @throws Problem `bodies.series.rule`, `.impossible`, `.too-often` */
  async preview(actor: Actor, request: PreviewSeriesRequest): Promise<SeriesPreview> {
    requirePossible(request);
    const city = await this.reader.one<{ holidays: readonly string[] }>(actor.workspaceId, { name: 'bodies.holidays', text: 'select holidays::text[] as holidays from workspace.workspace where workspace_id = $1', values: [actor.workspaceId] });
    const holidays = new Set(city?.holidays ?? []);
    const days = occurrenceDays(request, request.startsOn, addMonths(request.startsOn, 12), 130);
    return { days: days.map((on) => ({ on, holiday: holidays.has(on) })) };
  }
}

const SELECT_SEEN = `select b.id from bodies.body b where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`;

const SERIES = `select s.id, s.title, s.rule, s.starts_on::text as "startsOn", s.starts_time as "startsTime", s.minutes, s.zone, s.place, s.online_url as "onlineUrl",
    s.state, s.continues_id as "continuesId", s.ended_on::text as "endedOn", next.on as "nextOn", coalesce(next.coming, 0)::int as coming, s.version
  from bodies.meeting_series s
  join bodies.body b on b.workspace_id = s.workspace_id and b.id = s.body_id
  left join lateral (select min((g.starts_at at time zone g.zone)::date)::text as on, count(*) as coming from bodies.meeting g
    where g.workspace_id = s.workspace_id and g.series_id = s.id and g.starts_at > $6 and g.state in ('planned', 'noticed')) next on true`;

const SELECT_ONE = `${SERIES}
  where s.workspace_id = $4 and s.id = $5 and ${SEEN_BODIES}`;

const SELECT_SERIES = `${SERIES}
  where s.workspace_id = $4 and s.body_id = $5 and ${SEEN_BODIES} and ($7::date is null or (s.starts_on, s.id) > ($7::date, $8::uuid))
  order by s.starts_on, s.id limit $9`;
