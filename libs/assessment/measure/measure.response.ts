import { Amount, Choice, DateInPart, Id, ListOf, Nested, Prose, Text, Whole } from '#libs/platform/contract';
import { DIRECTIONS, FREQUENCIES } from './measure.entity.js';

export class BaselineResponse {
  @Amount() value!: number;
  @DateInPart() on!: string;
  @Text({ max: 300 }) source!: string;
  @Text({ max: 200 }) place!: string;
}

export class MeasureResponse {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 200 }) title!: string;
  @Prose({ max: 2000 }) definition!: string;
  @Text({ max: 60 }) unit!: string;
  @Choice(DIRECTIONS) direction!: string;
  @Choice(FREQUENCIES) frequency!: string;
  @Text({ max: 300 }) source!: string;
  @Text({ max: 200 }) place!: string;
  @Nested(() => BaselineResponse, { nullable: true }) baseline!: BaselineResponse | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class MeasurePage {
  @ListOf(() => MeasureResponse, { max: 200 }) items!: readonly MeasureResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
