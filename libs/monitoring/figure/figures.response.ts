import { Id, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';

export class OrganizationFigure {
  @Id() organizationId!: string;
  @Text({ max: 200 }) organization!: string;
  @Whole({ min: 0, max: 100_000 }) steps!: number;
  @Whole({ min: 0, max: 100_000 }) done!: number;
  @Whole({ min: 0, max: 100_000 }) onTime!: number;
  @Whole({ min: 0, max: 100_000 }) late!: number;
  @Whole({ min: 0, max: 100_000 }) blocked!: number;
  @Whole({ min: 0, max: 100_000 }) noUpdate!: number;
  @PlainDate({ nullable: true, description: 'The oldest of them' }) noUpdateSince!: string | null;
}

export class MissingUpdates {
  @PlainDate() today!: string;
  @ListOf(() => OrganizationFigure, { max: 1000 }) organizations!: readonly OrganizationFigure[];
}
