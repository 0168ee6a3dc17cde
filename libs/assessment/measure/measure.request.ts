import { Amount, Choice, DateInPart, Id, Nested, Prose, Text, Whole } from '#libs/platform/contract';
import { DIRECTIONS, FREQUENCIES, type Direction, type Frequency } from './measure.entity.js';

export class BaselineRequest {
  @Amount({ description: 'Measured before the work began' })
  value!: number;

  @DateInPart({ description: 'When; a year is enough' })
  on!: string;

  @Text({ max: 300, description: 'Who counted it' })
  source!: string;

  @Text({ max: 200, optional: true, nullable: true, description: "Where; the measure's own place when left out" })
  place?: string | null;
}

export class SaveMeasureRequest {
  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 2000, description: 'What exactly is counted' })
  definition!: string;

  @Text({ max: 60, description: 'Such as "people" or "percent"' })
  unit!: string;

  @Choice(DIRECTIONS, { description: 'Which way is better' })
  direction!: Direction;

  @Choice(FREQUENCIES, { optional: true, description: 'How often there is a new value; yearly when left out' })
  frequency?: Frequency;

  @Text({ max: 300, description: 'Where values come from' })
  source!: string;

  @Text({ max: 200, description: 'The place it is counted for' })
  place!: string;

  @Nested(() => BaselineRequest, { optional: true, nullable: true, description: 'Null while nobody knows' })
  baseline?: BaselineRequest | null;
}

export class DefineMeasureRequest extends SaveMeasureRequest {
  @Id()
  caseId!: string;
}

export class ChangeMeasureRequest extends SaveMeasureRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
