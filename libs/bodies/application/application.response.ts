import { Choice, Id, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { CompositionPreviewLine } from '../composition/composition.response.js';

export class ApplicationRow {
  @Id() id!: string;
  @Id() requestId!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) number!: number;
  @Id({ nullable: true }) seatId!: string | null;
  @Text({ max: 200, nullable: true }) seat!: string | null;
  @Text({ max: 200, nullable: true }) name!: string | null;
  @Prose({ max: 20_000 }) text!: string;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @Text({ max: 80, nullable: true }) district!: string | null;
  @PlainDate() appliedOn!: string;
  @PlainDate() dueOn!: string;
  @Choice(['waiting', 'appointed', 'closed']) state!: string;
  @ListOf(() => CompositionPreviewLine, { max: 100, description: 'What the composition rules would say if they sat there; none about anything people would have to say of themselves' })
  preview!: readonly CompositionPreviewLine[];
}

export class ApplicationPage {
  @Text({ max: 200 }) body!: string;
  @ListOf(() => ApplicationRow, { max: 200 }) items!: readonly ApplicationRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
