import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { ANSWERS, BLOCKERS, CHANNELS, type Answer } from './answer.model.js';

/** How a step stands, with what the words need. */
export class StandingResponse {
  @Text({ max: 20, description: 'A timeliness code, or how far it is where nothing may be said against time' }) code!: string;
  @PlainDate({ optional: true }) since?: string;
  @Whole({ min: 0, max: 100_000, optional: true }) days?: number;
  @PlainDate({ optional: true }) starts?: string;
  @PlainDate({ optional: true }) expected?: string;
  @Choice(BLOCKERS, { optional: true }) blockedBy?: string;
}

export class RecordedUpdateResponse {
  @Id() id!: string;
  @Id() stepId!: string;
  @Id() itemId!: string;
  @Choice(ANSWERS) answer!: Answer;
  @PlainDate({ nullable: true }) forecastOn!: string | null;
  @Prose({ max: 2000 }) line!: string;
  @Instant() happenedAt!: string;
  @Flag({ description: 'False: recorded before under the same key; this is what was recorded' }) fresh!: boolean;
  @Nested(() => StandingResponse) standing!: StandingResponse;
}

export class ReleasedResponse {
  @Flag() released!: boolean;
}

export class HeldLine {
  @Id() id!: string;
  @Id() stepId!: string;
  @Id() itemId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 200 }) organization!: string;
  @Choice(ANSWERS) answer!: Answer;
  @Prose({ max: 2000 }) line!: string;
  @Instant() happenedAt!: string;
  @Choice(CHANNELS) via!: string;
}

export class HeldLinesPage {
  @ListOf(() => HeldLine, { max: 200 }) items!: readonly HeldLine[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
