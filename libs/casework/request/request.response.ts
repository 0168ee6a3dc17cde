import { Choice, Flag, Id, Instant, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { AttachmentRow } from '../mail/mail.response.js';
import { OUTCOMES, type Outcome } from './request.entity.js';
import { REQUEST_KINDS, type RequestKind } from './request-due.rules.js';
import { REQUEST_STATES, type RequestState } from './request.lifecycle.js';

export class RequestRaisedResponse {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) number!: number;
  @PlainDate() dueOn!: string;
}

/** One line of the queue. */
export class RequestRow {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) number!: number;
  @Choice(REQUEST_KINDS) kind!: RequestKind;
  @Choice(REQUEST_STATES) state!: RequestState;
  @Text({ max: 200 }) title!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Text({ max: 20, nullable: true }) caseNumber!: string | null;
  @Text({ max: 40, nullable: true }) subjectKind!: string | null;
  @Id({ nullable: true }) subjectId!: string | null;
  @Id({ nullable: true }) ownerPersonId!: string | null;
  @Text({ max: 200, nullable: true, description: 'Who answers for it' }) ownerName!: string | null;
  @PlainDate() dueOn!: string;
  @Flag({ description: 'The day has passed and no reply was given' }) late!: boolean;
  @Instant() raisedAt!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class AssignedResponse {
  @Whole({ min: 1, max: 100 }) assigned!: number;
}

export class RequestPage {
  @ListOf(() => RequestRow, { max: 200 }) items!: readonly RequestRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

/** What the heads of the queue's views say. */
export class RequestCounts {
  @Whole({ min: 0, max: 1_000_000 }) mine!: number;
  @Whole({ min: 0, max: 1_000_000 }) unassigned!: number;
  @Whole({ min: 0, max: 1_000_000 }) due!: number;
  @Whole({ min: 0, max: 1_000_000 }) late!: number;
  @Whole({ min: 0, max: 1_000_000 }) open!: number;
}

/** An email that belongs to a request: the first one, and what was written after. */
export class RequestMail {
  @Id() id!: string;
  @Text({ max: 200, nullable: true }) fromName!: string | null;
  @Text({ max: 320, nullable: true }) fromAddress!: string | null;
  @Text({ max: 500 }) subject!: string;
  @Prose({ max: 100_000 }) body!: string;
  @Instant() receivedAt!: string;
  @ListOf(() => AttachmentRow, { max: 50 }) attachments!: readonly AttachmentRow[];
}

export class RequestResponse extends RequestRow {
  @Prose({ max: 8000 }) body!: string;
  @Choice(['staff', 'public', 'link', 'email']) source!: 'staff' | 'public' | 'link' | 'email';
  @Id({ nullable: true }) fromPartyId!: string | null;
  @Text({ max: 200, nullable: true, description: 'Who waits: a party, or the name given' }) fromName!: string | null;
  @Text({ max: 254, nullable: true }) fromContact!: string | null;
  @Text({ max: 35, nullable: true }) language!: string | null;
  @Prose({ max: 8000, nullable: true }) reply!: string | null;
  @Instant({ nullable: true }) repliedAt!: string | null;
  @Choice(OUTCOMES, { nullable: true }) outcome!: Outcome | null;
  @Text({ max: 1000, nullable: true }) outcomeNote!: string | null;
  @Instant({ nullable: true }) closedAt!: string | null;
  @ListOf(() => RequestMail, { max: 50 }) mails!: readonly RequestMail[];
}

/** What the holder of a receipt code sees: what became of it, and nobody's name. */
export class ReceiptResponse {
  @Whole({ min: 1, max: 2_000_000_000 }) number!: number;
  @Choice(REQUEST_KINDS) kind!: RequestKind;
  @Choice(REQUEST_STATES) state!: RequestState;
  @Text({ max: 200 }) title!: string;
  @PlainDate() raisedOn!: string;
  @PlainDate() dueOn!: string;
  @Prose({ max: 8000, nullable: true }) reply!: string | null;
  @PlainDate({ nullable: true }) repliedOn!: string | null;
  @Choice(OUTCOMES, { nullable: true }) outcome!: Outcome | null;
  @PlainDate({ nullable: true }) closedOn!: string | null;
}
