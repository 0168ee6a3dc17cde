import { Amount, Choice, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { DIRECTIONS, FREQUENCIES, type Direction, type Frequency } from '#libs/assessment';
import type { Trend } from './trend.rules.js';

export class BaselineValue {
  @Text({ max: 12 }) on!: string;
  @PlainDate() from!: string;
  @Amount() value!: number;
  @Text({ max: 300 }) source!: string;
  @Text({ max: 200 }) place!: string;
}

export class TargetValue {
  @Id() id!: string;
  @Text({ max: 12 }) on!: string;
  @Amount() value!: number;
}

export class MeasuredValue {
  @Id() id!: string;
  @Text({ max: 12 }) on!: string;
  @PlainDate() from!: string;
  @Amount({ nullable: true, description: 'Null: a gap, shown with a word' }) value!: number | null;
  @Amount({ nullable: true }) low!: number | null;
  @Amount({ nullable: true }) high!: number | null;
  @Text({ max: 500 }) source!: string;
  @Text({ max: 200 }) place!: string;
  @Prose({ max: 2000 }) note!: string;
  @Instant() at!: string;
  @Id({ nullable: true }) correctsId!: string | null;
  @Id({ nullable: true, description: 'The correction that stands in its place' }) correctedById!: string | null;
}

export class MeasuredItem {
  @Id() id!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
}

export class TrendResponse implements Trend {
  @Choice(['not_enough_data', 'better', 'worse', 'same', 'changed']) code!: Trend['code'];
  @Amount({ nullable: true }) change!: number | null;
  @Whole({ min: -1_000_000_000, max: 1_000_000_000, nullable: true, description: 'Percent of the way from baseline to the last target' }) ofTarget!: number | null;
}

export class MeasureResults {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 200 }) title!: string;
  @Prose({ max: 2000 }) definition!: string;
  @Text({ max: 60 }) unit!: string;
  @Choice(DIRECTIONS) direction!: Direction;
  @Choice(FREQUENCIES) frequency!: Frequency;
  @Text({ max: 300 }) source!: string;
  @Text({ max: 200 }) place!: string;
  @Nested(() => BaselineValue, { nullable: true }) baseline!: BaselineValue | null;
  @ListOf(() => TargetValue, { max: 100 }) targets!: readonly TargetValue[];
  @ListOf(() => MeasuredValue, { max: 2000 }) values!: readonly MeasuredValue[];
  @ListOf(() => MeasuredItem, { max: 500 }) items!: readonly MeasuredItem[];
  @Nested(() => TrendResponse) trend!: TrendResponse;
}
