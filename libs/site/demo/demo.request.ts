import { Choice, Id, Text } from '#libs/platform/contract';

export class SeatParams {
  @Text({ max: 20, pattern: /^[a-z]+$/ }) seat!: string;
}

export class MailParams {
  @Id() id!: string;
}

export class MailboxRequest {
  @Text({ max: 600, optional: true }) after?: string;
  @Text({ max: 60, pattern: /^[a-z0-9-]+$/, optional: true, description: 'A city that was begun here; the demo city when left out' }) city?: string;
  @Text({ max: 12, optional: true, description: 'How many emails the last skip wrote' }) sent?: string;
}

export class MailRequest {
  @Text({ max: 60, pattern: /^[a-z0-9-]+$/, optional: true }) city?: string;
}

export class SkipRequest {
  @Choice(['tomorrow', 'two-weeks']) to!: 'tomorrow' | 'two-weeks';
  @Text({ max: 300, pattern: /^\/[A-Za-z0-9][A-Za-z0-9/_.-]*$/, optional: true, description: 'A page of our own to return to' }) back?: string;
}
