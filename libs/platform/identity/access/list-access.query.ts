import { Inject, Injectable } from '@nestjs/common';
import { Clock, decodeCursor, toPage, type Actor, type Page } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ACCESS } from '../identity.permissions.js';
import type { AccessResponse } from './access.response.js';

/** Who has access to this city now, the latest first, each with the roles that hold today. */
@Injectable()
export class ListAccess {
  constructor(
    private readonly reader: WorkspaceReader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, request: ListRequest): Promise<Page<AccessResponse>> {
    requirePermission(actor, READ_ACCESS);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [at, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<AccessResponse>(actor.workspaceId, {
      name: 'identity.access',
      text: `select a.account_id as "accountId", a.person_id as "personId", c.email, a.created_at as "since",
          coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id, 'until', g.valid_until) order by g.id)
            from identity.grant_row g where g.workspace_id = a.workspace_id and (g.account_id = a.account_id or g.person_id = a.person_id)
              and g.valid_from <= $5 and (g.valid_until is null or g.valid_until > $5)), '[]') as grants
        from identity.access a join identity.account c on c.id = a.account_id
        where a.workspace_id = $1 and a.ended_at is null and ($2::timestamptz is null or (a.created_at, a.account_id) < ($2, $3::uuid))
        order by a.created_at desc, a.account_id desc limit $4`,
      values: [actor.workspaceId, at, id, limit + 1, this.clock.now()],
    });
    return toPage(rows, limit, (row) => [row.since, row.accountId]);
  }
}
