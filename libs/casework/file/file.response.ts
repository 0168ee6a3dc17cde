import { Choice, Flag, Id, Instant, ListOf, Nested, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { AttachmentRow } from '../mail/mail.response.js';
import { RequestRaisedResponse } from '../request/request.response.js';
import { ENTRY_KINDS, LINK_KINDS, VISIBILITIES, type EntryKind, type EntryLink, type Visibility } from './file-entry.entity.js';

export class CallLogged {
  @Id() id!: string;
  @Nested(() => RequestRaisedResponse, { nullable: true }) request!: RequestRaisedResponse | null;
}

/** The request that an entry belongs to. */
export class EntryRequest {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) number!: number;
  @Text({ max: 20 }) state!: string;
}

export class EntryLinkRow {
  @Choice(LINK_KINDS) kind!: EntryLink['kind'];
  @Text({ max: 120 }) label!: string;
  @Text({ max: 1000 }) url!: string;
}

/** The email that an entry was made of. */
export class EntryMail {
  @Id() id!: string;
  @Id() threadId!: string;
  @Whole({ min: 1, max: 1_000_000, description: 'Emails of the same conversation in this file' }) inThread!: number;
  @Text({ max: 320, nullable: true }) fromAddress!: string | null;
  @ListOf(() => AttachmentRow, { max: 50 }) attachments!: readonly AttachmentRow[];
}

export class EntryRow {
  @Id() id!: string;
  @Choice(ENTRY_KINDS) kind!: EntryKind;
  @Instant() happenedAt!: string;
  @Text({ max: 12, nullable: true, description: 'EDTF text, when only the month or the year is known' }) happenedInPart!: string | null;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 80, nullable: true, description: 'Message id of a title that the product wrote' }) titleKey!: string | null;
  /** The values of that message, as an object of texts. */
  titleValues!: Readonly<Record<string, string>> | null;
  @Prose({ max: 20_000 }) body!: string;
  @Text({ max: 1000, nullable: true }) followUp!: string | null;
  @Id({ nullable: true }) withPartyId!: string | null;
  @Text({ max: 200, nullable: true }) with!: string | null;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @Id({ nullable: true }) byPersonId!: string | null;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Choice(VISIBILITIES) visibility!: Visibility;
  @Nested(() => EntryRequest, { nullable: true }) request!: EntryRequest | null;
  @Text({ max: 40, nullable: true }) subjectKind!: string | null;
  @Id({ nullable: true }) subjectId!: string | null;
  @ListOf(() => EntryLinkRow, { max: 20 }) links!: readonly EntryLinkRow[];
  @Flag({ description: 'It happened without the city' }) external!: boolean;
  @TextList({ max: 10, maxLength: 200, description: 'Organizations that held it' }) hosts!: readonly string[];
  @Nested(() => EntryMail, { nullable: true }) mail!: EntryMail | null;
  @Instant({ nullable: true, description: 'Of the last correction' }) correctedAt!: string | null;
  @Text({ max: 200, nullable: true }) correctedBy!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

/** What stood in an entry before a correction. */
export class CorrectionRow {
  @Whole({ min: 1, max: 2_000_000_000, description: 'The version that was replaced' }) no!: number;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 80, nullable: true }) titleKey!: string | null;
  @Prose({ max: 20_000 }) body!: string;
  @Text({ max: 1000, nullable: true }) followUp!: string | null;
  @Text({ max: 500, nullable: true }) reason!: string | null;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
}

export class CorrectionPage {
  @ListOf(() => CorrectionRow, { max: 200 }) items!: readonly CorrectionRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class EntryPage {
  @ListOf(() => EntryRow, { max: 200 }) items!: readonly EntryRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
