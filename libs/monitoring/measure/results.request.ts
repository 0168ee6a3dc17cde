import { Amount, DateInPart, Id, Prose, Text } from '#libs/platform/contract';

/** What it shall reach; the same day again changes the value. */
export class SetTargetRequest {
  @DateInPart({ description: 'By when: a year, a quarter, a month or a day' }) on!: string;
  @Amount() value!: number;
}

export class RecordMeasurementRequest {
  @DateInPart({ description: 'When it was so' }) on!: string;
  @Amount({ nullable: true, description: 'Null: asked for, and not to be had; shown as a gap' }) value!: number | null;
  @Amount({ optional: true, nullable: true, description: 'Lower end of a range or margin of error' }) low?: number | null;
  @Amount({ optional: true, nullable: true }) high?: number | null;
  @Text({ max: 500, description: 'Where the figure is from' }) source!: string;
  @Text({ max: 200, optional: true, description: "For which place; the measure's when left out" }) place?: string;
  @Prose({ max: 2000, optional: true }) note?: string;
  @Id({ optional: true, nullable: true, description: 'The value this one puts right; it stays on record' }) corrects?: string | null;
}

export class LinkMeasureRequest {
  @Id() itemId!: string;
}
