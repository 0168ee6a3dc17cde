import { Id, Instant, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

export class AnswerRow {
  @Whole({ min: 1, max: 2_000_000_000 }) no!: number;
  @Prose({ max: 8000, nullable: true }) answer!: string | null;
  @Text({ max: 40, nullable: true }) choice!: string | null;
  @PlainDate({ nullable: true }) fromOn!: string | null;
  @PlainDate({ nullable: true }) toOn!: string | null;
  @Text({ max: 1000, nullable: true }) why!: string | null;
  @PlainDate({ description: 'The first day on which it holds' }) effectiveOn!: string;
  @Id({ nullable: true }) byPersonId!: string | null;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
}

export class AnswerList {
  @ListOf(() => AnswerRow, { max: 200 }) items!: readonly AnswerRow[];
}
