import { Instant, ListOf, Prose, Text, Id } from '#libs/platform/contract';

export class MailLine {
  @Id() id!: string;
  @Instant({ description: 'By the clock of the city' }) at!: string;
  @Text({ max: 320 }) to!: string;
  @Text({ max: 320 }) from!: string;
  @Text({ max: 250 }) subject!: string;
}

export class MailboxPage {
  @ListOf(() => MailLine, { max: 200 }) items!: MailLine[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class LinkInMail {
  @Text({ max: 500 }) label!: string;
  @Text({ max: 2000 }) url!: string;
}

export class CaughtMail extends MailLine {
  @Text({ max: 320, nullable: true }) replyTo!: string | null;
  @Prose({ max: 500_000 }) text!: string;
  @Prose({ max: 500_000, description: 'Show it in a sandboxed frame' }) html!: string;
  @ListOf(() => LinkInMail, { max: 200 }) links!: LinkInMail[];
}
