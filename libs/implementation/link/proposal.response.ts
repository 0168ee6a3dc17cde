import { Id, Instant, ListOf, Text, Whole } from '#libs/platform/contract';

/** Somebody named as the next lead; for staff, until it is decided. */
export class ProposalLine {
  @Id() id!: string;
  @Id() stepId!: string;
  @Id() itemId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 254, nullable: true }) email!: string | null;
  @Text({ max: 200 }) proposedBy!: string;
  @Instant() proposedAt!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class ProposalList {
  @ListOf(() => ProposalLine, { max: 200 }) items!: readonly ProposalLine[];
}
