import { Choice, DateInPart, Id, ListOf, Text, Whole } from '#libs/platform/contract';
import { OFFICE_STATES, type OfficeState } from './office.entity.js';

export class OfficeResponse {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(OFFICE_STATES) state!: OfficeState;
  @Id({ nullable: true }) organizationId!: string | null;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @DateInPart({ nullable: true }) announcedOn!: string | null;
  @DateInPart({ nullable: true }) effectiveOn!: string | null;
  @Id({ nullable: true }) headPersonId!: string | null;
  @Text({ max: 200, nullable: true }) head!: string | null;
  @Id({ nullable: true }) supervisorPersonId!: string | null;
  @Text({ max: 200, nullable: true }) supervisor!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class OfficeList {
  @ListOf(() => OfficeResponse, { max: 200 }) items!: readonly OfficeResponse[];
}
