import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { MANAGE_ACCESS } from '../identity.permissions.js';
import { problem } from '../identity.problems.js';
import { Access } from './access.js';
import type { GiveRoleRequest } from './give-role.request.js';
import { Grants } from './grants.js';

/** What an administrator changes about who may do what. A city never loses its last administrator. */
@Injectable()
export class ChangeAccess {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `identity.access.absent` (absent) for an account without access here */
  giveRole(actor: Actor, accountId: string, request: GiveRoleRequest): Promise<{ readonly id: string }> {
    return this.unitOfWork.run('identity.grant.give', actor, async (tx) => {
      requirePermission(actor, MANAGE_ACCESS);
      await requireAccess(tx, accountId);
      const until = request.until === undefined ? null : new Date(request.until);
      const id = await tx.use(Grants).give({ accountId, role: request.role, scopeKind: request.scopeKind, scopeId: request.scopeId ?? null, validUntil: until });
      return { id };
    });
  }

  /** @throws Problem `identity.grant.absent` (absent), `identity.access.last-administrator` (conflict) */
  endRole(actor: Actor, accountId: string, grantId: string): Promise<void> {
    return this.unitOfWork.run('identity.grant.end', actor, async (tx) => {
      requirePermission(actor, MANAGE_ACCESS);
      await requireAccess(tx, accountId);
      const grants = await tx.use(Grants).ofAccount(accountId);
      if (!grants.some((grant) => grant.id === grantId)) throw problem('grant.absent');
      await tx.use(Grants).end(grantId);
      await requireAdministrator(tx);
    });
  }

  /** @throws Problem `identity.access.absent` (absent), `identity.access.last-administrator` (conflict) */
  endAccess(actor: Actor, accountId: string): Promise<void> {
    return this.unitOfWork.run('identity.access.end', actor, async (tx) => {
      requirePermission(actor, MANAGE_ACCESS);
      await tx.use(Access).end(accountId);
      tx.record({ kind: 'access', id: accountId, after: { ended: true } });
      await requireAdministrator(tx);
    });
  }
}

async function requireAccess(tx: Transaction, accountId: string): Promise<void> {
  const [row] = await tx.query('select id from identity.access where workspace_id = $1 and account_id = $2 and ended_at is null for update', [tx.workspaceId, accountId]);
  if (row === undefined) throw problem('access.absent');
}

/** Asked after the change, under a lock of the city's row: two administrators cannot remove each other at once. */
async function requireAdministrator(tx: Transaction): Promise<void> {
  await tx.query('select workspace_id from workspace.workspace where workspace_id = $1 for update', [tx.workspaceId]);
  const [left] = await tx.query(
    `select g.id from identity.grant_row g join identity.access a on a.workspace_id = g.workspace_id and a.ended_at is null
       and (a.account_id = g.account_id or a.person_id = g.person_id)
     where g.workspace_id = $1 and g.role = 'administrator' and g.scope_kind = 'workspace' and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2) limit 1`,
    [tx.workspaceId, tx.machineNow]);
  if (left === undefined) throw problem('access.last-administrator');
}
