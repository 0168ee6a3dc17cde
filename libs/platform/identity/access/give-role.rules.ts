import { Problem, type Actor, type Grant, type ScopeKind } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import { problem } from '../identity.problems.js';

/** A role somewhere: what a grant or an invitation gives. */
export interface RoleWish {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string | null;
}

const BELOW_STAFF: readonly Role[] = ['executive', 'core_partner', 'technical_assistance', 'funder', 'facilitator', 'chair', 'member', 'researcher', 'clerk'];

/** Which roles one may give to others: an administrator all, staff those below, a chair members of the own body. */
const MAY_GIVE: Readonly<Partial<Record<Role, readonly Role[] | 'all'>>> = {
  administrator: 'all',
  convener: BELOW_STAFF,
  director: BELOW_STAFF,
  chair: ['member'],
};

/** True when one of the grants reaches the scope of the wish and its role may give the wished one. */
export function mayGive(grants: readonly Grant[], wish: RoleWish): boolean {
  return grants.some((grant) => {
    const reaches = grant.scopeKind === 'workspace' || (grant.scopeKind === wish.scopeKind && grant.scopeId === wish.scopeId);
    const given = MAY_GIVE[grant.role as Role];
    return reaches && given !== undefined && (given === 'all' || given.includes(wish.role));
  });
}

/** @throws Problem `identity.role.beyond` (forbidden); commands and jobs may give everything */
export function requireMayGive(actor: Actor, wish: RoleWish): void {
  if (actor.kind === 'job' || actor.kind === 'command') return;
  if (!mayGive(actor.grants, wish)) throw problem('role.beyond', { role: wish.role });
}

/** A scope id belongs to every scope but the whole city. */
export function requireScope(wish: RoleWish): void {
  if ((wish.scopeKind === 'workspace') !== (wish.scopeId === null)) throw new Problem('identity.role.scope', 'invalid', { pointer: '/scopeId' });
}
