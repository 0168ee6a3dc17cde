import { IdList, PlainDate, Text, TimeZone, Whole } from '#libs/platform/contract';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What changes for all coming meetings that were not moved by hand. */
export class ChangeSeriesRequest {
  @Text({ max: 200 })
  title!: string;

  @Text({ max: 5, pattern: TIME, description: 'On the wall of the zone: 10:00' })
  startsTime!: string;

  @Whole({ min: 5, max: 1440 })
  minutes!: number;

  @Text({ max: 300, optional: true, nullable: true })
  place?: string | null;

  @Text({ max: 500, pattern: /^https?:\/\//, optional: true, nullable: true })
  onlineUrl?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class PlanSeriesRequest {
  @Text({ max: 200 })
  title!: string;

  @Text({ max: 300, description: 'RRULE of RFC 5545 without its name: FREQ=MONTHLY;BYDAY=2TU' })
  rule!: string;

  @PlainDate({ description: 'The first day that counts' })
  startsOn!: string;

  @Text({ max: 5, pattern: TIME })
  startsTime!: string;

  @Whole({ min: 5, max: 1440 })
  minutes!: number;

  @TimeZone({ optional: true, description: "The city's own when left out" })
  zone?: string;

  @Text({ max: 300, optional: true, nullable: true })
  place?: string | null;

  @Text({ max: 500, pattern: /^https?:\/\//, optional: true, nullable: true })
  onlineUrl?: string | null;
}

/** From a day on the series goes by this rule, time and place. */
export class ContinueSeriesRequest extends ChangeSeriesRequest {
  @Text({ max: 300, description: 'RRULE of RFC 5545 without its name' })
  rule!: string;

  @PlainDate({ description: 'The first day by the new rule; not before today' })
  fromOn!: string;

  @Text({ max: 500, optional: true, nullable: true, description: 'Needed when meetings find no day any more: it stands with each that is called off' })
  reason?: string | null;
}

export class EndSeriesRequest {
  @PlainDate({ description: 'First day without a meeting' })
  fromOn!: string;

  @Text({ max: 500, description: 'Stands with every meeting that is called off' })
  reason!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** `?rule&startsOn` */
export class PreviewSeriesRequest {
  @Text({ max: 300 })
  rule!: string;

  @PlainDate()
  startsOn!: string;
}

/** Which further bodies sit in a joint meeting. */
export class JoinMeetingRequest {
  @IdList({ max: 20 })
  bodyIds!: string[];
}
