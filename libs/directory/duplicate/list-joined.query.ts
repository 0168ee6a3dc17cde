import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, ListRequest, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import type { JoinedEntry, JoinedPage } from './duplicate.request.js';

/** What was joined, by its own name, so that it can be parted again at any time. */
@Injectable()
export class ListJoined {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListRequest): Promise<JoinedPage> {
    requirePermission(actor, CHANGE_DIRECTORY);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<JoinedEntry>(actor.workspaceId, { name: 'directory.joined', text: SELECT_JOINED, values: [actor.workspaceId, last, limit + 1] });
    return toPage(rows, limit, (row) => [row.id]);
  }
}

const SELECT_JOINED = `select y.kind, y.id, coalesce(own.name, y.name) as name, w.id as "intoId", w.name as "into"
  from directory.party y
  join directory.party w on w.workspace_id = y.workspace_id and w.id = y.merged_into_id
  left join lateral (select a.name from directory.party_alias a
    where a.workspace_id = y.workspace_id and a.party_id = y.id and a.kind = 'also' and a.removed_at is null order by a.created_at desc, a.id desc limit 1) own on true
  where y.workspace_id = $1 and y.merged_into_id is not null and ($2::uuid is null or y.id > $2)
  order by y.id limit $3`;
