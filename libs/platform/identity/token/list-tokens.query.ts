import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor, type Page } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { MANAGE_TOKENS } from '../identity.permissions.js';
import type { TokenResponse } from './token.response.js';

/** Tokens of the city, the latest first, ended ones included. */
@Injectable()
export class ListTokens {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListRequest): Promise<Page<TokenResponse>> {
    requirePermission(actor, MANAGE_TOKENS);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [at, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<TokenResponse>(actor.workspaceId, {
      name: 'identity.tokens',
      text: `select id, name, role, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt"
        from identity.api_token where workspace_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
        order by created_at desc, id desc limit $4`,
      values: [actor.workspaceId, at, id, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.createdAt, row.id]);
  }
}
