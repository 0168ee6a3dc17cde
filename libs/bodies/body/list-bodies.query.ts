import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { SEEN_BODIES, viewValues } from '../bodies.policy.js';
import type { BodyPage, BodyRow } from './body.response.js';
import type { ListBodiesRequest } from './list-bodies.request.js';

/** Bodies by name, as far as the reader may see them. One statement. */
@Injectable()
export class ListBodies {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: ListBodiesRequest): Promise<BodyPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [name, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<BodyRow>(actor.workspaceId, {
      name: 'bodies.list',
      text: SELECT_BODIES,
      values: [
        ...viewValues(actor), actor.workspaceId, await this.clock.todayIn(actor.workspaceId), await this.clock.nowIn(actor.workspaceId),
        request.caseId ?? null, request.parentId ?? null, request.search ?? null, request.state ?? null, name, id, limit + 1,
      ],
    });
    return toPage(rows, limit, (row) => [row.name.toLowerCase(), row.id]);
  }
}

const SELECT_BODIES = `select b.id, b.case_id as "caseId", p.id as "parentId", b.kind, b.name, b.state, coalesce(s.seats, 0)::int as seats, coalesce(s.filled, 0)::int as filled,
    g.starts_at as "nextMeetingAt", b.id = any($3::uuid[]) as mine
  from bodies.body b
  left join lateral (select p.id from bodies.body p where p.workspace_id = b.workspace_id and p.id = b.parent_id
    and ($1::boolean or p.visibility = 'public' or ($2::boolean and p.visibility = 'participants') or p.id = any($3::uuid[]))) p on true
  left join lateral (
    select count(*) as seats, count(m.id) as filled
    from bodies.seat s
    left join bodies.membership m on m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
      and m.state in ('active', 'ended') and m.from_on <= $5 and (m.to_on is null or m.to_on > $5)
    where s.workspace_id = b.workspace_id and s.body_id = b.id and s.from_on <= $5 and (s.to_on is null or s.to_on > $5)) s on true
  left join lateral (
    select g.starts_at from bodies.meeting g where g.workspace_id = b.workspace_id and g.body_id = b.id and g.ends_at > $6 and g.state in ('planned', 'noticed')
    order by g.starts_at limit 1) g on true
  where b.workspace_id = $4 and ${SEEN_BODIES}
    and ($7::uuid is null or b.case_id = $7) and ($8::uuid is null or b.parent_id = $8)
    and ($9::text is null or position(lower($9) in lower(b.name)) > 0) and ($10::text is null or b.state = $10)
    and ($11::text is null or (lower(b.name), b.id) > ($11, $12::uuid))
  order by lower(b.name), b.id limit $13`;
