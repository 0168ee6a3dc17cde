import type { ScopeKind } from '#libs/kernel';
import { Choice, EmailAddress, Id, ROLES, Text, type Role } from '#libs/platform/contract';
import { SCOPE_KINDS } from '../access/access.response.js';

export class CreateInvitationRequest {
  @EmailAddress()
  email!: string;

  @Choice(ROLES)
  role!: Role;

  @Choice(SCOPE_KINDS, { optional: true, description: 'The whole city when left out' })
  scopeKind?: ScopeKind;

  @Id({ optional: true, nullable: true })
  scopeId?: string | null;

  @Id({ optional: true, nullable: true, description: 'The person of the directory as whom they will act' })
  personId?: string | null;

  @Text({ max: 35, optional: true, pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/ })
  language?: string;
}
