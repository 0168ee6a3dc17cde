import { Id, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

export class GapRow {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 200 }) title!: string;
  @Prose({ max: 8000 }) text!: string;
  @Id({ nullable: true }) issueAreaId!: string | null;
  @Text({ max: 120, nullable: true }) issueArea!: string | null;
  @PlainDate() notedOn!: string;
  @Whole({ min: 0, max: 1_000_000 }) comments!: number;
  @Whole({ min: 0, max: 1_000_000 }) evidence!: number;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class GapPage {
  @ListOf(() => GapRow, { max: 200 }) items!: readonly GapRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class GapComment {
  @Id() id!: string;
  @Prose({ max: 8000, nullable: true, description: 'Null when it was left for staff only' }) text!: string | null;
  @Text({ max: 35 }) language!: string;
}

export class GapEvidence {
  @Id() id!: string;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 300, nullable: true }) figure!: string | null;
  @Text({ max: 300 }) source!: string;
  @Whole({ min: 1600, max: 2200 }) year!: number;
}

export class GapResponse extends GapRow {
  @ListOf(() => GapComment, { max: 500 }) fromComments!: GapComment[];
  @ListOf(() => GapEvidence, { max: 100 }) fromEvidence!: GapEvidence[];
}
