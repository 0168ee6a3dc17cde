import { Choice, EmailAddress, Id, Instant, ListOf, ROLES, Text } from '#libs/platform/contract';
import { SCOPE_KINDS } from '../access/access.response.js';

export class InvitationResponse {
  @Id() id!: string;
  @EmailAddress() email!: string;
  @Id({ nullable: true }) personId!: string | null;
  @Choice(ROLES) role!: string;
  @Choice(SCOPE_KINDS) scopeKind!: string;
  @Id({ nullable: true }) scopeId!: string | null;
  @Instant() invitedAt!: string;
  @Instant() expiresAt!: string;
  @Choice(['open', 'accepted', 'revoked', 'expired']) state!: string;
}

/** What the holder of the link sees before accepting. */
export class OfferedInvitationResponse {
  @Text({ max: 120, description: 'Name of the city' }) city!: string;
  @EmailAddress() email!: string;
  @Choice(ROLES) role!: string;
  @Instant() expiresAt!: string;
}

/** One page of the list. */
export class InvitationPage {
  @ListOf(() => InvitationResponse, { max: 200 }) items!: readonly InvitationResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
