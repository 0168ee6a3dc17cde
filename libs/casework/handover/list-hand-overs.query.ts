import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { HAND_OVER } from '../casework.permissions.js';
import type { HandOverPage, HandOverRow } from './hand-over.response.js';

/** Every hand-over of the city with what moved, the latest first. One statement. */
@Injectable()
export class ListHandOvers {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<HandOverPage> {
    requirePermission(actor, HAND_OVER);
    const [day, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<HandOverRow>(actor.workspaceId, { name: 'casework.hand-overs', text: SELECT, values: [actor.workspaceId, day, id, limit + 1] });
    return toPage(rows, limit, (row) => [row.onDay, row.id]);
  }
}

const SELECT = `select h.id, h.state, f.name as "from", t.name as "to", p.name as "toPerson", h.on_day as "onDay", h.note, h.done_at as "doneAt", b.name as "doneBy",
    h.returned_at as "returnedAt", h.return_reason as "returnReason", h.version, moved.counts as moved
  from casework.hand_over h
  join directory.party f on f.workspace_id = h.workspace_id and f.id = h.from_party_id
  join directory.party t on t.workspace_id = h.workspace_id and t.id = h.to_party_id
  join directory.party p on p.workspace_id = h.workspace_id and p.id = h.to_person_id
  left join directory.party b on b.workspace_id = h.workspace_id and b.id = h.done_by_person_id
  cross join lateral (
    select json_build_object('cases', count(*) filter (where l.kind = 'case'), 'requests', count(*) filter (where l.kind = 'request'),
      'duties', count(*) filter (where l.kind = 'duty'), 'roles', count(*) filter (where l.kind = 'role'), 'stayed', count(*) filter (where not l.went_back)) as counts
    from casework.hand_over_line l where l.workspace_id = h.workspace_id and l.hand_over_id = h.id) moved
  where h.workspace_id = $1 and ($2::date is null or (h.on_day, h.id) < ($2, $3::uuid))
  order by h.on_day desc, h.id desc limit $4`;
