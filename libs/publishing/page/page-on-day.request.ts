import { Flag, Instant, PlainDate, Prose, Text } from '#libs/platform/contract';

/** `?path=13&on=2026-10-03`: what the public saw there at the end of that day. */
export class PageOnDayRequest {
  @Text({ max: 200, min: 0, optional: true, description: 'Beneath the address of the plan: empty for its first page, 13, versions/1, es/13' }) path?: string;
  @PlainDate() on!: string;
}

export class PageOnDayResponse {
  @Text({ max: 400 }) path!: string;
  @Text({ max: 100 }) contentType!: string;
  @Text({ max: 64 }) sha256!: string;
  @Instant() shownFrom!: string;
  @Instant({ nullable: true, description: 'Null: it still stands there' }) shownTo!: string | null;
  @Flag({ description: 'Its content was withheld later; only its checksum is left' }) withheld!: boolean;
  @Prose({ max: 5_000_000 }) body!: string;
}
