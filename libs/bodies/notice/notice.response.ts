import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';

const VERSION = { min: 1, max: 2_000_000_000 } as const;

export class NoticeSpanResponse {
  @Choice(['hours', 'business_days', 'calendar_days', 'full_days']) unit!: string;
  @Whole({ min: 1, max: 1000 }) count!: number;
}

export class NoticeRuleResponse {
  @Text({ max: 40 }) code!: string;
  @Text({ max: 200, min: 0 }) law!: string;
  @Text({ max: 500, min: 0 }) source!: string;
  @PlainDate({ nullable: true }) checkedOn!: string | null;
  @PlainDate({ nullable: true }) validUntil!: string | null;
  @Choice(['warn', 'block']) late!: string;
}

export class PostingResponse {
  @Id() id!: string;
  @Whole({ min: 1, max: 10_000 }) no!: number;
  @Instant() postedAt!: string;
  @Instant() recordedAt!: string;
  @Choice(['here', 'elsewhere']) channel!: string;
  @Text({ max: 500, nullable: true }) url!: string | null;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @Text({ max: 64, description: 'SHA-256 of the text as it was posted' }) sha256!: string;
  @Choice(['in_time', 'late', 'no_deadline']) verdict!: string;
  @Text({ max: 500, nullable: true }) lateReason!: string | null;
  @Instant({ nullable: true }) withdrawnAt!: string | null;
  @Text({ max: 500, nullable: true }) withdrawnReason!: string | null;
}

/** The notice of one meeting. */
export class MeetingNoticeResponse {
  @Nested(() => NoticeRuleResponse) rule!: NoticeRuleResponse;
  @Flag({ description: 'The rule has to be read again before this meeting relies on it' }) outdated!: boolean;
  @Nested(() => NoticeSpanResponse, { nullable: true }) span!: NoticeSpanResponse | null;
  @Instant({ nullable: true, description: 'The last moment at which posting is in time' }) dueAt!: string | null;
  @PlainDate({ nullable: true, description: 'The last working day to do it' }) postOn!: string | null;
  @Flag({ description: 'The deadline is behind us' }) past!: boolean;
  @Flag({ description: 'The agenda is posted and cannot be changed without posting again' }) locked!: boolean;
  @TextList({ max: 20, maxLength: 40 }) checks!: readonly string[];
  @Text({ max: 300, nullable: true }) postingPlace!: string | null;
  @Text({ max: 500, nullable: true }) elsewhereUrl!: string | null;
  @ListOf(() => PostingResponse, { max: 100 }) postings!: PostingResponse[];
}

export class PostedTextResponse {
  @Prose({ max: 400_000 }) content!: string;
  @Text({ max: 64 }) sha256!: string;
}

export class PostedResponse {
  @Whole(VERSION) version!: number;
  @Choice(['in_time', 'late', 'no_deadline']) verdict!: string;
}

/** What a body chose, and what there is to choose from. */
export class BodyNoticeResponse {
  @Nested(() => NoticeRuleResponse) rule!: NoticeRuleResponse;
  @Flag({ description: 'It comes from a body above' }) inherited!: boolean;
  @Flag() outdated!: boolean;
  @PlainDate({ nullable: true, description: "The city's own check" }) checkedOn!: string | null;
  @PlainDate({ nullable: true }) validUntil!: string | null;
  @Text({ max: 200, nullable: true }) checkedBy!: string | null;
  @Text({ max: 300, nullable: true }) postingPlace!: string | null;
  @Text({ max: 500, nullable: true }) elsewhereUrl!: string | null;
  @Whole({ ...VERSION, nullable: true, description: 'Null while the body has no choice of its own' }) version!: number | null;
  @ListOf(() => NoticeRuleResponse, { max: 60 }) choices!: NoticeRuleResponse[];
}
