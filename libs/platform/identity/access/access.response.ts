import { Choice, EmailAddress, Id, Instant, ListOf, ROLES, Text } from '#libs/platform/contract';

export const SCOPE_KINDS = ['workspace', 'body', 'process'] as const;

export class GrantResponse {
  @Id() id!: string;
  @Choice(ROLES) role!: string;
  @Choice(SCOPE_KINDS) scopeKind!: string;
  @Id({ nullable: true }) scopeId!: string | null;
  @Instant({ nullable: true }) until!: string | null;
}

export class AccessResponse {
  @Id() accountId!: string;
  @Id({ nullable: true }) personId!: string | null;
  @EmailAddress() email!: string;
  @Instant() since!: string;
  @ListOf(() => GrantResponse, { max: 500 }) grants!: GrantResponse[];
}

/** What was made. */
export class IdResponse {
  @Id() id!: string;
}

/** One page of the list. */
export class AccessPage {
  @ListOf(() => AccessResponse, { max: 200 }) items!: readonly AccessResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
