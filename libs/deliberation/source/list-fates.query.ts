import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { requireKnownCase } from '#libs/casework';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ITEMS } from '../deliberation.permissions.js';
import { processScope } from '../deliberation.policy.js';
import { deliberationProblem } from '../deliberation.problems.js';
import type { FatePage, FateRow } from './fate.response.js';

/** What happened to each idea that was heard: received, discussed, merged, adopted as which number, declined (S-047). */
@Injectable()
export class ListFates {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string, request: ListRequest): Promise<FatePage> {
    requirePermission(actor, READ_ITEMS, processScope(caseId));
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [after] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<FateRow>(actor.workspaceId, {
      name: 'deliberation.fates', text: SELECT_FATES, values: [actor.workspaceId, caseId, after, limit + 1],
    });
    if (rows.length === 0) await requireKnownCase(this.reader, actor.workspaceId, caseId, deliberationProblem('case.absent', { id: caseId }));
    return toPage(rows, limit, (row) => [row.commentId]);
  }
}

/** The furthest of the items that the comment fed; a merged one counts as what it went into. */
const SELECT_FATES = `select c.id as "commentId", coalesce(f.fate, 'received') as fate, f.item_id as "itemId", f.number, f.reason
  from engagement.comment c
  left join lateral (
    select case when t.state = 'adopted' then 'adopted' when i.state = 'merged' then 'merged' when t.state in ('declined', 'withdrawn') then 'declined' else 'discussed' end as fate,
      t.id as item_id, t.number,
      (select d.note from deliberation.decision d where d.workspace_id = t.workspace_id and d.item_id = t.id order by d.at desc limit 1) as reason,
      case t.state when 'adopted' then 0 when 'proposed' then 1 when 'draft' then 2 else 3 end as rank
    from deliberation.source s
    join deliberation.item i on i.workspace_id = s.workspace_id and i.id = s.item_id
    join deliberation.item t on t.workspace_id = i.workspace_id and t.id = coalesce(i.merged_into_id, i.id)
    where s.workspace_id = c.workspace_id and s.kind = 'comment' and s.source_id = c.id
    order by rank, i.state = 'merged' desc, t.id limit 1) f on true
  where c.workspace_id = $1 and c.case_id = $2 and ($3::uuid is null or c.id < $3) and c.visibility <> 'staff'
  order by c.id desc limit $4`;
