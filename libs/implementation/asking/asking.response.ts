import { Flag, Id, ListOf, Nested, PlainDate, Text, Whole } from '#libs/platform/contract';

export class ScheduleResponse {
  @Whole({ min: 7, max: 366 }) everyDays!: number;
  @Whole({ min: 1, max: 60 }) againAfter!: number;
  @Whole({ min: 1, max: 60 }) chairAfter!: number;
  @Whole({ min: 1, max: 60 }) directorAfter!: number;
  @Whole({ min: 1, max: 90 }) executiveAfter!: number;
  @Whole({ min: 0, max: 2_147_483_647, description: '0: the usual schedule, nobody chose one yet' }) version!: number;
}

export class CycleOrganization {
  @Id() organizationId!: string;
  @Text({ max: 200 }) organization!: string;
  @Whole({ min: 0, max: 100_000 }) steps!: number;
  @Whole({ min: 0, max: 100_000 }) asked!: number;
  @Whole({ min: 0, max: 100_000, description: 'A human gesture was reported, not a fetch' }) opened!: number;
  @Whole({ min: 0, max: 100_000 }) answered!: number;
  @Whole({ min: 0, max: 100_000 }) noUpdate!: number;
  @PlainDate({ nullable: true }) noUpdateSince!: string | null;
}

export class CycleResponse {
  @PlainDate() since!: string;
  @Nested(() => ScheduleResponse) schedule!: ScheduleResponse;
  @ListOf(() => CycleOrganization, { max: 1000 }) organizations!: readonly CycleOrganization[];
}

export class AskedResponse {
  @Flag() asked!: true;
}
