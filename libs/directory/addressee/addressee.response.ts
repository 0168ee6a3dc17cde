import { Choice, EmailAddress, Id, ListOf, Text } from '#libs/platform/contract';
import { ADDRESSEE_ROLES, type AddresseeRole } from './addressee.entity.js';

export class AddresseeResponse {
  @Choice(ADDRESSEE_ROLES) role!: AddresseeRole;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 120, nullable: true }) roleTitle!: string | null;
  @EmailAddress({ nullable: true }) email!: string | null;
}

export class AddresseeList {
  @ListOf(() => AddresseeResponse, { max: 20 }) items!: readonly AddresseeResponse[];
}
