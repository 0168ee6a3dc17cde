import { Id, ListOf, Prose, Text } from '#libs/platform/contract';

export class FoundThing {
  @Text({ max: 40 }) kind!: string;
  @Id() id!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Text({ max: 60, nullable: true }) number!: string | null;
  @Text({ max: 1000 }) title!: string;
  @Prose({ max: 2000, description: 'Plain text around what was found; found words stand between U+E000 and U+E001' }) snippet!: string;
  @Text({ max: 500 }) path!: string;
}

export class FoundPage {
  @ListOf(() => FoundThing, { max: 50 }) items!: FoundThing[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
