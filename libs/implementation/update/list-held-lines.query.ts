import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { RELEASE_LINES } from '../implementation.permissions.js';
import type { HeldLine, HeldLinesPage } from './update.response.js';

/** Lines that wait for somebody to read them before the public does, oldest first. */
@Injectable()
export class ListHeldLines {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<HeldLinesPage> {
    requirePermission(actor, RELEASE_LINES);
    const [at, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<HeldLine>(actor.workspaceId, { name: 'implementation.held', text: SELECT_HELD, values: [actor.workspaceId, at, id, limit + 1] });
    return toPage(rows, limit, (row) => [row.happenedAt, row.id]);
  }
}

const SELECT_HELD = `select u.id, u.step_id as "stepId", s.item_id as "itemId", i.number, s.title, y.name as organization, u.answer, u.line, u.happened_at as "happenedAt", u.via
  from implementation.step_update u
  join implementation.action_step s on s.workspace_id = u.workspace_id and s.id = u.step_id
  join deliberation.item i on i.workspace_id = s.workspace_id and i.id = s.item_id
  join directory.party y on y.workspace_id = s.workspace_id and y.id = s.lead_party_id
  where u.workspace_id = $1 and u.line_state = 'held' and ($2::timestamptz is null or (u.happened_at, u.id) > ($2::timestamptz, $3::uuid))
    and not exists (select 1 from implementation.step_update k where k.workspace_id = u.workspace_id and k.corrects_id = u.id)
  order by u.happened_at, u.id limit $4`;
