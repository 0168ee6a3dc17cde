import { Problem, type Actor, type ScopeKind } from '#libs/kernel';
import type { Role } from './roles.js';

export interface Permission {
  /** `casework.case.open` */
  readonly code: string;
  /** One sentence for the person who grants it. */
  readonly description: string;
  readonly roles: readonly Role[];
}

const registry = new Map<string, Permission>();

/** Declares a permission once; the registry is what the role table and its test show. */
export function definePermission(code: string, description: string, roles: readonly Role[]): Permission {
  if (registry.has(code)) throw new Error(`permission ${code} is declared twice`);
  const permission = { code, description, roles };
  registry.set(code, permission);
  return permission;
}

/** Every permission declared so far, sorted by code. */
export function allPermissions(): readonly Permission[] {
  return [...registry.values()].sort((a, b) => a.code.localeCompare(b.code));
}

export interface Scope {
  readonly kind: ScopeKind;
  readonly id: string;
}

/**
 * True when a grant of the actor gives the permission for the whole workspace or
 * for one of `scopes`. Without scopes only workspace-wide grants count.
 */
export function holds(actor: Actor, permission: Permission, scopes: readonly Scope[] = []): boolean {
  if (actor.kind === 'job' || actor.kind === 'command') return true;
  return actor.grants.some((grant) => {
    if (!permission.roles.includes(grant.role as Role)) return false;
    if (grant.scopeKind === 'workspace') return true;
    return scopes.some((scope) => scope.kind === grant.scopeKind && scope.id === grant.scopeId);
  });
}

/** True when any grant, of whatever scope, gives it: the coarse question at the route. */
export function holdsAnywhere(actor: Actor, permission: Permission): boolean {
  if (actor.kind === 'job' || actor.kind === 'command') return true;
  return actor.grants.some((grant) => permission.roles.includes(grant.role as Role));
}

/** @throws Problem `access.denied` (forbidden) that names the permission. */
export function requirePermission(actor: Actor, permission: Permission, scopes: readonly Scope[] = []): void {
  if (!holds(actor, permission, scopes)) throw new Problem('access.denied', 'forbidden', { permission: permission.code });
}
