import { Id, Instant, ListOf, Text } from '#libs/platform/contract';

export class CalendarLinkMade {
  @Id() id!: string;
  @Text({ max: 500, description: 'Shown this once; whoever has it reads the calendar' }) url!: string;
}

export class CalendarLinkLine {
  @Id() id!: string;
  @Id({ nullable: true }) bodyId!: string | null;
  @Text({ max: 200, nullable: true }) body!: string | null;
  @Instant() madeAt!: string;
}

export class CalendarLinkList {
  @ListOf(() => CalendarLinkLine, { max: 500 }) items!: CalendarLinkLine[];
  @Text({ max: 500, description: 'What everybody may subscribe to: the meetings of all public committees' }) publicUrl!: string;
}
