import { Choice, Id, ListOf, PlainDate, Text } from '#libs/platform/contract';

/** A line that could stand on the agenda. */
export class AgendaProposal {
  @Text({ max: 60 }) sourceKind!: string;
  @Id() sourceId!: string;
  @Id({ nullable: true }) itemId!: string | null;
  @Text({ max: 300 }) title!: string;
  @Choice(['unfinished', 'overdue', 'blocked', 'changed']) why!: string;
  @PlainDate({ description: 'Since when, or at which meeting' }) since!: string;
}

export class AgendaProposals {
  @ListOf(() => AgendaProposal, { max: 100 }) items!: AgendaProposal[];
}

export class AgendaDocument {
  @Text({ max: 200 }) title!: string;
  @Text({ max: 500, pattern: /^https?:\/\// }) url!: string;
}
