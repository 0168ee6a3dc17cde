import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';

interface PageRow {
  /** JSON built by PostgreSQL; it goes out as it came. */
  readonly items: string;
  readonly count: number;
  readonly lastOn: string | null;
  readonly lastId: string | null;
}

/** What I lead and is not done, earliest promise first: one statement, one index, no rows in JavaScript. */
@Injectable()
export class MyOpenItems {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @returns `{ items, next }` as JSON text, see MyOpenItemsPage */
  async execute(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<string> {
    if (actor.personId === null) return '{"items":[],"next":null}';
    const [on, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const today = await this.clock.todayIn(actor.workspaceId);
    const page = await this.reader.one<PageRow>(actor.workspaceId, {
      name: 'implementation.mine', text: SELECT_MINE, values: [actor.workspaceId, actor.personId, today, on, id, limit],
    });
    const { items, count, lastOn, lastId } = page ?? { items: '[]', count: 0, lastOn: null, lastId: null };
    const next = count < limit ? 'null' : `"${encodeCursor([lastOn, lastId])}"`;
    return `{"items":${items},"next":${next}}`;
  }
}

const SELECT_MINE = `select coalesce(json_agg(m.line), '[]')::text as items, count(*)::integer as count,
    max(m.sort_on)::text as "lastOn", (array_agg(m.id))[count(*)] as "lastId"
  from (
    select s.id, coalesce(s.promised_on, 'infinity'::date) as sort_on, json_build_object(
      'id', s.id, 'itemId', s.item_id, 'caseId', s.case_id, 'number', i.number, 'title', s.title, 'progress', s.progress,
      'state', implementation.state_of(s, $3::date, true), 'promisedOn', s.promised_on, 'forecastOn', s.forecast_on, 'blockedKind', s.blocked_kind,
      'lastUpdateOn', s.last_update_on, 'updateBy', s.update_by) as line
    from implementation.action_step s
    join deliberation.item i on i.workspace_id = s.workspace_id and i.id = s.item_id
    where s.workspace_id = $1 and s.lead_person_id = $2 and s.progress not in ('done', 'stopped')
      and ($4::date is null or (coalesce(s.promised_on, 'infinity'::date), s.id) > ($4::date, $5::uuid))
    order by coalesce(s.promised_on, 'infinity'::date), s.id limit $6) m`;
