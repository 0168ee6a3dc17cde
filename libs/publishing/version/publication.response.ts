import { Choice, Id, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

export const MISSING = ['no_items', 'no_text', 'no_benefit', 'untranslated', 'nothing_new', 'drafts_left'] as const;
export type MissingCode = (typeof MISSING)[number];

/** What is missing, as a code with a count; it never stands in the way of publishing. */
export class MissingRow {
  @Choice(MISSING) code!: MissingCode;
  @Whole({ min: 0, max: 1_000_000 }) count!: number;
  @Text({ max: 35, nullable: true }) language!: string | null;
}

export class PreviewItem {
  @Id() itemId!: string;
  @Id({ nullable: true }) parentItemId!: string | null;
  @Whole({ min: 0, max: 9 }) depth!: number;
  @Text({ max: 60 }) level!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Choice(['added', 'changed', 'same', 'removed']) change!: 'added' | 'changed' | 'same' | 'removed';
}

export class LevelCount {
  @Text({ max: 60 }) level!: string;
  @Whole({ min: 0, max: 1_000_000 }) count!: number;
}

/** Exactly what would become public by one press, and to whom: everybody. */
export class PublicationResponse {
  @Whole({ min: 1, max: 10_000, description: 'The number that this version would get' }) no!: number;
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 20_000, description: 'Of the version before' }) intro!: string;
  @Text({ max: 200, description: 'Public address, beneath that of the city' }) slug!: string;
  @ListOf(() => PreviewItem, { max: 10_000 }) items!: PreviewItem[];
  @ListOf(() => LevelCount, { max: 10 }) levels!: LevelCount[];
  @ListOf(() => MissingRow, { max: 60 }) missing!: MissingRow[];
  @Text({ max: 64, description: 'Checksum of what was shown; publishing anything else is refused' }) contents!: string;
  @Text({ max: 40, description: 'To be typed before publishing' }) word!: string;
}

export class VersionRow {
  @Id() id!: string;
  @Whole({ min: 1, max: 10_000 }) no!: number;
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 2_000 }) note!: string;
  @PlainDate() publishedOn!: string;
  @Whole({ min: 0, max: 100_000 }) itemCount!: number;
  @Text({ max: 64 }) checksum!: string;
  @Whole({ min: 0, max: 100_000 }) withheld!: number;
}

export class VersionList {
  @Text({ max: 63, nullable: true }) slug!: string | null;
  @ListOf(() => VersionRow, { max: 1_000 }) items!: VersionRow[];
}
