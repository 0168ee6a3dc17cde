import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { likeOf } from '../case/like-of.rules.js';
import { HANDLE_REQUESTS } from '../casework.permissions.js';
import { REQUEST_FROM, REQUEST_ROW } from './request-row.model.js';
import type { ListRequestsRequest } from './list-requests.request.js';
import type { RequestPage, RequestRow } from './request.response.js';

/** The queue: what is due first stands first. Who handles requests sees all, everybody else their own. */
@Injectable()
export class ListRequests {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: ListRequestsRequest): Promise<RequestPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [dueOn, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const view = holds(actor, HANDLE_REQUESTS) ? (request.view ?? 'open') : 'mine';
    const rows = await this.reader.rows<RequestRow>(actor.workspaceId, {
      name: 'casework.requests',
      text: SELECT_REQUESTS,
      values: [
        actor.workspaceId, await this.clock.todayIn(actor.workspaceId), view, actor.personId, request.kind ?? null, request.caseId ?? null,
        request.subjectId ?? null, likeOf(request.search), dueOn, id, limit + 1,
      ],
    });
    return toPage(rows, limit, (row) => [row.dueOn, row.id]);
  }
}

const SELECT_REQUESTS = `select ${REQUEST_ROW} ${REQUEST_FROM}
  left join directory.party f on f.workspace_id = r.workspace_id and f.id = r.from_party_id
  where r.workspace_id = $1
    and case $3::text
      when 'mine' then r.owner_person_id = $4 and r.state <> 'closed'
      when 'unassigned' then r.owner_person_id is null and r.state <> 'closed'
      when 'due' then r.state = 'open' and r.due_on <= $2
      when 'late' then r.state = 'open' and r.due_on < $2
      when 'open' then r.state <> 'closed'
      when 'closed' then r.state = 'closed'
      else true end
    and ($5::text is null or r.kind = $5)
    and ($6::uuid is null or r.case_id = $6)
    and ($7::uuid is null or r.subject_id = $7)
    and ($8::text is null or '%' || r.number || '%' = $8 or lower(r.title) like $8 or lower(r.body) like $8 or lower(coalesce(f.name, r.from_name)) like $8)
    and ($9::date is null or (r.due_on, r.id) > ($9, $10::uuid))
  order by r.due_on, r.id limit $11`;
