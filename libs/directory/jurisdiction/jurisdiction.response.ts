import { Choice, DateInPart, Id, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';
import { STANDINGS, type Standing } from './jurisdiction.entity.js';

export class JurisdictionRow {
  @Id() id!: string;
  @Text({ max: 200, nullable: true }) divisionId!: string | null;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 2 }) country!: string;
  @Choice(STANDINGS) standing!: Standing;
  @Whole({ min: 0, max: 2_000_000_000, nullable: true }) population!: number | null;
  @DateInPart({ nullable: true }) populationOn!: string | null;
  @Text({ max: 300, nullable: true }) populationSource!: string | null;
  @PlainDate({ nullable: true }) executiveTermEndsOn!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class JurisdictionPage {
  @ListOf(() => JurisdictionRow, { max: 200 }) items!: readonly JurisdictionRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
