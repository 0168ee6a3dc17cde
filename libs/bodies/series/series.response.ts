import { Choice, Flag, Id, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';

export class SeriesResponse {
  @Id() id!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 300 }) rule!: string;
  @PlainDate() startsOn!: string;
  @Text({ max: 5 }) startsTime!: string;
  @Whole({ min: 1, max: 1440 }) minutes!: number;
  @Text({ max: 64 }) zone!: string;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @Text({ max: 500, nullable: true }) onlineUrl!: string | null;
  @Choice(['running', 'ended']) state!: string;
  @Id({ nullable: true, description: 'The series that this one goes on' }) continuesId!: string | null;
  @PlainDate({ nullable: true }) endedOn!: string | null;
  @PlainDate({ nullable: true, description: 'The next one, where it now lies' }) nextOn!: string | null;
  @Whole({ min: 0, max: 100_000, description: 'How many are still to come' }) coming!: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class SeriesPage {
  @ListOf(() => SeriesResponse, { max: 200 }) items!: readonly SeriesResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class PreviewDay {
  @PlainDate() on!: string;
  @Flag({ description: 'Nobody works there on that day' }) holiday!: boolean;
}

/** The days that a rule gives in the coming year. */
export class SeriesPreview {
  @ListOf(() => PreviewDay, { max: 200 }) days!: PreviewDay[];
}

export class SeriesPlanned {
  @Id() id!: string;
  @Whole({ min: 0, max: 200, description: 'Meetings that now stand in the calendar' }) planned!: number;
}

export class SeriesContinued {
  @Id({ description: 'The series from that day on' }) id!: string;
  @Whole({ min: 0, max: 1000, description: 'Meetings that found their day by the new rule' }) kept!: number;
  @Whole({ min: 0, max: 1000, description: 'Meetings that are new in the calendar' }) planned!: number;
  @Whole({ min: 0, max: 1000, description: 'Meetings that found none and were called off' }) calledOff!: number;
}
