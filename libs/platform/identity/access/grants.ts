import type { Grant, ScopeKind } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { problem } from '../identity.problems.js';
import { rightsChanged } from '../session/principal-cache.js';
import { requireScope, type RoleWish } from './give-role.rules.js';

/** Who gets a role: an account, or a person who may have an account now or later. */
export interface GrantWish extends RoleWish {
  readonly accountId?: string | null;
  readonly personId?: string | null;
  /** Now, when left out. */
  readonly validFrom?: Date;
  readonly validUntil?: Date | null;
}

const NOW_VALID = 'valid_from <= $2 and (valid_until is null or valid_until > $2)';

/** Part of a transaction: roles in this city, for all of it, one body or one planning process. */
export class Grants {
  constructor(private readonly tx: Transaction) {}

  /**
   * Gives a role. The caller's policy has asked before (`requireMayGive`). The same standing grant is not given twice.
   * @returns the id of the grant
   */
  async give(wish: GrantWish): Promise<string> {
    requireScope(wish);
    const standing = await this.standing(wish);
    if (standing !== undefined) return standing;
    const id = this.tx.newId();
    await this.tx.query(
      `insert into identity.grant_row (workspace_id, id, account_id, person_id, role, scope_kind, scope_id, valid_from, valid_until, given_by_account_id, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [this.tx.workspaceId, id, wish.accountId ?? null, wish.personId ?? null, wish.role, wish.scopeKind, wish.scopeId,
        wish.validFrom ?? this.tx.machineNow, wish.validUntil ?? null, this.tx.actor.accountId, this.tx.machineNow]);
    this.tx.record({ kind: 'grant', id, after: { role: wish.role, scopeKind: wish.scopeKind, scopeId: wish.scopeId, personId: wish.personId ?? null, accountId: wish.accountId ?? null } });
    rightsChanged();
    return id;
  }

  /** @throws Problem `identity.grant.absent` (absent) when it is not there or has ended */
  async end(grantId: string): Promise<void> {
    await this.ending(await this.tx.query<{ id: string }>(
      `update identity.grant_row set valid_until = greatest($2, valid_from)
       where workspace_id = $1 and (valid_until is null or valid_until > $2) and id = $3 returning id`,
      [this.tx.workspaceId, this.tx.machineNow, grantId]), true);
  }

  /** Ends a role of a person in a scope, as when a term is over; nothing to end is fine. */
  async endFor(personId: string, wish: RoleWish): Promise<void> {
    await this.ending(await this.tx.query<{ id: string }>(
      `update identity.grant_row set valid_until = greatest($2, valid_from)
       where workspace_id = $1 and (valid_until is null or valid_until > $2)
         and person_id = $3 and role = $4 and scope_kind = $5 and scope_id is not distinct from $6 returning id`,
      [this.tx.workspaceId, this.tx.machineNow, personId, wish.role, wish.scopeKind, wish.scopeId]), false);
  }

  /** The persons who hold the role now: for the whole city, or in the scope. Persons behind accounts are found too. */
  async personsWith(role: Role, scope?: { readonly kind: ScopeKind; readonly id: string }): Promise<string[]> {
    const rows = await this.tx.query<{ personId: string }>(
      `select distinct coalesce(g.person_id, a.person_id) as "personId" from identity.grant_row g
       left join identity.access a on a.workspace_id = g.workspace_id and a.account_id = g.account_id and a.ended_at is null
       where g.workspace_id = $1 and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2) and g.role = $3
         and (g.scope_kind = $4 and g.scope_id is not distinct from $5) and coalesce(g.person_id, a.person_id) is not null
       order by 1`,
      [this.tx.workspaceId, this.tx.machineNow, role, scope?.kind ?? 'workspace', scope?.id ?? null]);
    return rows.map((row) => row.personId);
  }

  /** Grants of an account in this city that are valid now, its person's included. */
  ofAccount(accountId: string): Promise<(Grant & { readonly id: string })[]> {
    return this.tx.query(
      `select g.id, g.role, g.scope_kind as "scopeKind", g.scope_id as "scopeId" from identity.access a
       join identity.grant_row g on g.workspace_id = a.workspace_id and (g.account_id = a.account_id or g.person_id = a.person_id)
       where a.workspace_id = $1 and a.account_id = $3 and a.ended_at is null and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
       order by g.id`,
      [this.tx.workspaceId, this.tx.machineNow, accountId]);
  }

  private async standing(wish: GrantWish): Promise<string | undefined> {
    const [row] = await this.tx.query<{ id: string }>(
      `select id from identity.grant_row where workspace_id = $1 and ${NOW_VALID} and account_id is not distinct from $3 and person_id is not distinct from $4
         and role = $5 and scope_kind = $6 and scope_id is not distinct from $7 and valid_until is not distinct from $8`,
      [this.tx.workspaceId, this.tx.machineNow, wish.accountId ?? null, wish.personId ?? null, wish.role, wish.scopeKind, wish.scopeId, wish.validUntil ?? null]);
    return row?.id;
  }

  private async ending(ended: readonly { readonly id: string }[], required: boolean): Promise<void> {
    if (required && ended.length === 0) throw problem('grant.absent');
    for (const { id } of ended) this.tx.record({ kind: 'grant', id, after: { ended: true } });
    rightsChanged();
  }
}
