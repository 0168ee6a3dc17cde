import { Choice, Id, Text } from '#libs/platform/contract';

export const WITHHELD_FIELDS = ['title', 'body', 'benefit', 'intro'] as const;
export type WithheldField = (typeof WITHHELD_FIELDS)[number];

export class WithholdTextRequest {
  @Id({ optional: true, nullable: true, description: 'The item; left out for the introduction of the version' }) itemId?: string | null;
  @Choice(WITHHELD_FIELDS) field!: WithheldField;
  @Text({ min: 3, max: 1_000, description: 'Everybody reads it in place of the text' }) reason!: string;
}

export class WithheldResponse {
  @Text({ max: 64, description: 'Of what is left' }) checksum!: string;
}
