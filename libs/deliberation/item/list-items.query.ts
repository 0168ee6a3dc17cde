import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { requireKnownCase } from '#libs/casework';
import { WorkspaceReader } from '#libs/platform/database';
import { deliberationProblem } from '../deliberation.problems.js';
import { audienceOf } from '../deliberation.policy.js';
import type { ItemPage, ItemRow } from './item.response.js';
import type { ListItemsRequest } from './list-items.request.js';
import { VISIBLE, visibleValues } from './visible-items.rules.js';

/** The items of a plan in the order of its tree, as far as the reader may see them. One statement, however many. */
@Injectable()
export class ListItems {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string, request: ListItemsRequest): Promise<ItemPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [after] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<ItemRow & { way?: string }>(actor.workspaceId, {
      name: 'deliberation.items',
      text: SELECT_ITEMS,
      values: [actor.workspaceId, ...visibleValues(audienceOf(actor)), caseId, request.depth ?? null, request.state ?? null, request.bodyId ?? null,
        request.search ?? null, after, limit + 1],
    });
    if (rows.length === 0) await requireKnownCase(this.reader, actor.workspaceId, caseId, deliberationProblem('case.absent', { id: caseId }));
    const page = toPage(rows, limit, (row) => [row.way ?? '']);
    return { items: page.items.map(({ way: _, ...row }) => row), next: page.next };
  }
}

/** `way`: the positions from the top down, so that text order is tree order. */
const SELECT_ITEMS = `with recursive tree as (
    select t.id, lpad(t.position::text, 6, '0') || ':' || t.id as way from deliberation.item t
    where t.workspace_id = $1 and t.case_id = $7 and t.parent_id is null
    union all
    select t.id, tree.way || '/' || lpad(t.position::text, 6, '0') || ':' || t.id from deliberation.item t join tree on t.parent_id = tree.id
    where t.workspace_id = $1)
  select tree.way, i.id, i.parent_id as "parentId", i.depth, l.name as level, i.number, i.title, i.state, i.decision, i.decided_on as "decidedOn", i.origin,
    i.body_id as "bodyId", case when $2::boolean or b.visibility in ('public', 'participants') or b.id = any($4::uuid[]) then b.name end as body, i.merged_into_id as "mergedIntoId", i.version,
    (select count(*) from deliberation.source s where s.workspace_id = i.workspace_id and s.item_id = i.id)::integer as sources
  from tree
  join deliberation.item i on i.workspace_id = $1 and i.id = tree.id
  left join deliberation.level l on l.workspace_id = i.workspace_id and l.case_id = i.case_id and l.depth = i.depth
  left join bodies.body b on b.workspace_id = i.workspace_id and b.id = i.body_id
  where ${VISIBLE}
    and ($8::integer is null or i.depth = $8)
    and ($9::text is null or i.state = $9)
    and ($10::uuid is null or i.body_id = $10)
    and ($11::text is null or i.number = $11 or strpos(lower(i.title), lower($11)) > 0)
    and ($12::text is null or tree.way collate "C" > $12)
  order by tree.way collate "C" limit $13`;
