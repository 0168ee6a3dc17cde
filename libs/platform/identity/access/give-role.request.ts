import { Choice, Id, Instant, ROLES, type Role } from '#libs/platform/contract';
import type { ScopeKind } from '#libs/kernel';
import { SCOPE_KINDS } from './access.response.js';

export class GiveRoleRequest {
  @Choice(ROLES)
  role!: Role;

  @Choice(SCOPE_KINDS)
  scopeKind!: ScopeKind;

  @Id({ optional: true, nullable: true, description: 'The body or planning process; none for the whole city' })
  scopeId?: string | null;

  @Instant({ optional: true, description: 'When the role ends by itself' })
  until?: string;
}
