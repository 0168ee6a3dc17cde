import { Choice, Id, ListOf, Nested, Text, Whole } from '#libs/platform/contract';
import { INSTITUTION_STATES, type InstitutionState } from '../institution/history.rules.js';
import { SurvivalResponse } from '../institution/institution.response.js';

/** An office as it is today, and what happens to it when the mayor's term ends. */
export class OfficeRow {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, nullable: true, description: 'The former name under which it was found' }) foundAs!: string | null;
  @Choice(INSTITUTION_STATES) state!: InstitutionState;
  @Id({ nullable: true }) placementId!: string | null;
  @Text({ max: 200, nullable: true }) placement!: string | null;
  @Choice(['organization', 'office'], { nullable: true }) placementKind!: 'organization' | 'office' | null;
  @Id({ nullable: true }) headPersonId!: string | null;
  @Text({ max: 200, nullable: true }) head!: string | null;
  @Id({ nullable: true }) supervisorPersonId!: string | null;
  @Text({ max: 200, nullable: true }) supervisor!: string | null;
  @Text({ max: 200, nullable: true, description: 'Another place than the city itself' }) jurisdiction!: string | null;
  @Nested(() => SurvivalResponse) survival!: SurvivalResponse;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class OfficePage {
  @ListOf(() => OfficeRow, { max: 200 }) items!: readonly OfficeRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
