import { Choice, Id, Instant, ListOf, ROLES, Text } from '#libs/platform/contract';

export class TokenResponse {
  @Id() id!: string;
  @Text({ max: 80 }) name!: string;
  @Choice(ROLES) role!: string;
  @Instant() createdAt!: string;
  @Instant() expiresAt!: string;
  @Instant({ nullable: true }) revokedAt!: string | null;
}

export class TokenCreatedResponse {
  @Id() id!: string;
  @Text({ max: 80, description: 'The token itself, shown this once' }) token!: string;
  @Instant() expiresAt!: string;
}

/** One page of the list. */
export class TokenPage {
  @ListOf(() => TokenResponse, { max: 200 }) items!: readonly TokenResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
