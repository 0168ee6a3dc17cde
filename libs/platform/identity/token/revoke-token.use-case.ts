import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { MANAGE_TOKENS } from '../identity.permissions.js';
import { problem } from '../identity.problems.js';
import { rightsChanged } from '../session/principal-cache.js';

/** Ends a token at once. */
@Injectable()
export class RevokeToken {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `identity.token.absent` (absent) */
  execute(actor: Actor, tokenId: string): Promise<void> {
    return this.unitOfWork.run('identity.token.revoke', actor, async (tx) => {
      requirePermission(actor, MANAGE_TOKENS);
      const ended = await tx.query(
        'update identity.api_token set revoked_at = $3, version = version + 1 where workspace_id = $1 and id = $2 and revoked_at is null returning id',
        [tx.workspaceId, tokenId, tx.machineNow]);
      if (ended.length === 0) throw problem('token.absent');
      tx.record({ kind: 'token', id: tokenId, after: { revoked: true } });
      rightsChanged();
    });
  }
}
