import { Choice, EmailAddress, Flag, Id, Instant, ListOf, Nested, ROLES, Text, TextList } from '#libs/platform/contract';
import { SCOPE_KINDS } from '../access/access.response.js';

export class AccountOfSessionResponse {
  @Id() id!: string;
  @EmailAddress() email!: string;
  @Text({ max: 35 }) language!: string;
}

export class GrantOfSessionResponse {
  @Choice(ROLES) role!: string;
  @Choice(SCOPE_KINDS) scopeKind!: string;
  @Id({ nullable: true }) scopeId!: string | null;
}

export class CityOfSessionResponse {
  @Id() id!: string;
  @Text({ max: 63 }) slug!: string;
  @Text({ max: 120 }) name!: string;
  @Id({ nullable: true }) personId!: string | null;
  @ListOf(() => GrantOfSessionResponse, { max: 500 }) grants!: GrantOfSessionResponse[];
  @TextList({ max: 500, maxLength: 100, description: 'Codes of what some grant of mine allows, in whatever scope' }) permissions!: string[];
}

export class SessionResponse {
  @Nested(() => AccountOfSessionResponse) account!: AccountOfSessionResponse;
  @Id() sessionId!: string;
  @Instant({ description: 'When the session ends if nothing happens' }) idleEndsAt!: string;
  @ListOf(() => CityOfSessionResponse, { max: 500 }) cities!: CityOfSessionResponse[];
}

export class OwnSessionResponse {
  @Id() id!: string;
  @Text({ max: 60, min: 0, description: 'Class of browser and system' }) agent!: string;
  @Instant() createdAt!: string;
  @Instant() seenAt!: string;
  @Flag({ description: 'The one that asks' }) current!: boolean;
}
