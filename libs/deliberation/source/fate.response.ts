import { Choice, Id, ListOf, Prose, Text } from '#libs/platform/contract';

export const FATES = ['received', 'discussed', 'merged', 'adopted', 'declined'] as const;
export type Fate = (typeof FATES)[number];

export class FateRow {
  @Id() commentId!: string;
  @Choice(FATES) fate!: Fate;
  @Id({ nullable: true }) itemId!: string | null;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Prose({ max: 2_000, nullable: true }) reason!: string | null;
}

export class FatePage {
  @ListOf(() => FateRow, { max: 200 }) items!: readonly FateRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
