import { Choice, Id, Text, Whole } from '#libs/platform/contract';
import { REFUSALS, type Refusal } from './attachment.entity.js';

/** Where email of a case goes. */
export class CaseAddressResponse {
  @Text({ max: 320, nullable: true, description: 'Null where no mail is taken in' }) address!: string | null;
}

/** What came with an email. */
export class AttachmentRow {
  @Id() id!: string;
  @Text({ max: 255 }) filename!: string;
  @Whole({ min: 0, max: 100_000_000 }) size!: number;
  @Choice(REFUSALS, { nullable: true, description: 'Why it was not kept; null when it is here' }) refused!: Refusal | null;
}
