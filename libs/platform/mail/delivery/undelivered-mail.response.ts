import { Choice, Id, Instant, ListOf, Text } from '#libs/platform/contract';

export class UndeliveredLine {
  @Id() id!: string;
  @Choice(['held', 'delayed', 'failed', 'suppressed']) state!: string;
  @Text({ max: 60, nullable: true, description: 'A code such as smtp.550' }) reason!: string | null;
  @Instant() writtenAt!: string;
  @Instant({ nullable: true }) nextTryAt!: string | null;
  @Id({ nullable: true }) personId!: string | null;
  @Text({ max: 80 }) kind!: string;
  @Text({ max: 80 }) subjectKind!: string;
  @Id() subjectId!: string;
  @Text({ max: 250, description: 'The subject line' }) subject!: string;
}

export class UndeliveredPage {
  @ListOf(() => UndeliveredLine, { max: 200 }) items!: UndeliveredLine[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
