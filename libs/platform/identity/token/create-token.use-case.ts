import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { MANAGE_TOKENS } from '../identity.permissions.js';
import { cityToken, hashSecret, newSecret } from '../secret-token.js';
import type { CreateTokenRequest } from './create-token.request.js';

export interface TokenCreated {
  readonly id: string;
  /** Shown this once. */
  readonly token: string;
  readonly expiresAt: string;
}

const DAY_MS = 86_400_000;

/** Makes a token for a program: one city, one role, an end. Only its hash is kept. */
@Injectable()
export class CreateToken {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute({ idempotencyKey: _, ...actor }: Actor, request: CreateTokenRequest): Promise<TokenCreated> {
    // Without the key of the client: the recorded answer would hold the secret.
    return this.unitOfWork.run('identity.token.create', actor, async (tx) => {
      requirePermission(actor, MANAGE_TOKENS);
      const id = tx.newId();
      const secret = newSecret();
      const expiresAt = new Date(tx.machineNow.getTime() + request.days * DAY_MS);
      await tx.query(
        `insert into identity.api_token (workspace_id, id, secret_hash, name, role, created_by_account_id, created_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tx.workspaceId, id, hashSecret(secret), request.name, request.role, actor.accountId, tx.machineNow, expiresAt]);
      tx.record({ kind: 'token', id, after: { name: request.name, role: request.role, expiresAt: expiresAt.toISOString() } });
      return { id, token: cityToken(tx.workspaceId, secret), expiresAt: expiresAt.toISOString() };
    });
  }
}
