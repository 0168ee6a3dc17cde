import { Choice, Id, ListOf, Text, Whole } from '#libs/platform/contract';
import { ORGANIZATION_KINDS, TIES, type OrganizationKind, type Tie } from './organization.entity.js';

export class OrganizationRow {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(ORGANIZATION_KINDS) kind!: OrganizationKind;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @Choice(TIES) tie!: Tie;
  @Whole({ min: 0, max: 1_000_000 }) people!: number;
}

export class OrganizationPage {
  @ListOf(() => OrganizationRow, { max: 200 }) items!: readonly OrganizationRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class OrganizationResponse extends OrganizationRow {
  @Text({ max: 300, nullable: true }) website!: string | null;
  @Id({ nullable: true }) contactPersonId!: string | null;
  @Text({ max: 200, nullable: true }) contactPerson!: string | null;
  @Id({ nullable: true }) supervisorPersonId!: string | null;
  @Text({ max: 200, nullable: true }) supervisorPerson!: string | null;
  @Id({ nullable: true }) mergedIntoId!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
