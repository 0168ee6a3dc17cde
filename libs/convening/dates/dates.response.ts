import { Choice, Flag, Id, ListOf, Nested, PlainDate, Text, Whole } from '#libs/platform/contract';
import { DATE_UNITS, type DateUnit } from './date-rule.model.js';

export class DateRuleResponse {
  @Text({ max: 60 }) of!: string;
  @Whole({ min: -3650, max: 3650 }) amount!: number;
  @Choice(DATE_UNITS) unit!: DateUnit;
}

export class DatePointResponse {
  @Text({ max: 60 }) id!: string;
  @Text({ max: 120, description: "The name of the stage or milestone; 'Start' and 'End' for the whole" }) name!: string;
  @PlainDate() on!: string;
  @Nested(() => DateRuleResponse, { nullable: true }) rule!: DateRuleResponse | null;
  @Flag({ description: 'Over: it no longer moves' }) ended!: boolean;
  @PlainDate({ nullable: true, description: 'As it was first planned' }) first!: string | null;
  @Flag({ description: 'The city gave the name; false: the word of the template in the reader’s language may be shown' }) named!: boolean;
  @Id({ nullable: true, description: 'Of a milestone' }) milestoneId!: string | null;
  @Whole({ min: 1, max: 2_000_000_000, nullable: true, description: 'Of a milestone' }) version!: number | null;
}

/** In days, from the first stage opened to the last one ended before the public plan. */
export class ProcessLengthResponse {
  @PlainDate({ nullable: true }) from!: string | null;
  @PlainDate({ nullable: true, description: 'Null while it runs' }) to!: string | null;
  @Whole({ min: 0, max: 100_000 }) planned!: number;
  @Whole({ min: 0, max: 100_000, description: 'Until today while it runs' }) real!: number;
}

export class ProcessDatesResponse {
  @Text({ max: 40 }) templateKey!: string;
  @Whole({ min: 1, max: 2_000_000_000, nullable: true }) templateVersion!: number | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Nested(() => ProcessLengthResponse) length!: ProcessLengthResponse;
  @ListOf(() => DatePointResponse, { max: 400 }) points!: readonly DatePointResponse[];
}

export class DateMoveResponse {
  @Text({ max: 60 }) id!: string;
  @Text({ max: 120 }) name!: string;
  @PlainDate() from!: string;
  @PlainDate() to!: string;
}

export class DateMoves {
  @ListOf(() => DateMoveResponse, { max: 400 }) moves!: readonly DateMoveResponse[];
}
