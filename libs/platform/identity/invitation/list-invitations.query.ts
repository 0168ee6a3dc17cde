import { Inject, Injectable } from '@nestjs/common';
import { Clock, decodeCursor, toPage, type Actor, type Page } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_ACCESS } from '../identity.permissions.js';
import type { InvitationResponse } from './invitation.response.js';

/** Invitations of the city, the latest first, with what became of them. */
@Injectable()
export class ListInvitations {
  constructor(
    private readonly reader: WorkspaceReader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, request: ListRequest): Promise<Page<InvitationResponse>> {
    requirePermission(actor, READ_ACCESS);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [at, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<InvitationResponse>(actor.workspaceId, {
      name: 'identity.invitations',
      text: `select id, email, person_id as "personId", role, scope_kind as "scopeKind", scope_id as "scopeId", invited_at as "invitedAt", expires_at as "expiresAt",
          case when accepted_at is not null then 'accepted' when revoked_at is not null then 'revoked' when expires_at <= $5 then 'expired' else 'open' end as state
        from identity.invitation where workspace_id = $1 and ($2::timestamptz is null or (invited_at, id) < ($2, $3::uuid))
        order by invited_at desc, id desc limit $4`,
      values: [actor.workspaceId, at, id, limit + 1, this.clock.now()],
    });
    return toPage(rows, limit, (row) => [row.invitedAt, row.id]);
  }
}
