import { Choice, DateInPart, Flag, Id, Instant, ListOf, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { LINK_KINDS, MOST_HOSTS, VISIBILITIES, type EntryLink, type Visibility } from './file-entry.entity.js';

/** What people write into the file; the rest the product tells by itself. */
export const WRITTEN_KINDS = ['email', 'note', 'document', 'meeting', 'decision'] as const;

const MOST_LINKS = 20;

/** A link out of the file. */
export class EntryLinkRequest {
  @Choice(LINK_KINDS)
  kind!: EntryLink['kind'];

  @Text({ max: 120 })
  label!: string;

  @Text({ max: 1000, pattern: /^https?:\/\/[^\s<>"']+$/i })
  url!: string;
}

export class AddEntryRequest {
  @Choice(WRITTEN_KINDS)
  kind!: (typeof WRITTEN_KINDS)[number];

  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 20_000, optional: true })
  body?: string;

  @Instant({ optional: true, description: 'Now, when left out' })
  happenedAt?: string;

  @DateInPart({ optional: true, description: 'Instead of the instant, when only the month or year is known' })
  happenedInPart?: string;

  @Id({ optional: true, nullable: true })
  withPartyId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Somebody who is not in the directory' })
  withWhom?: string | null;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true, nullable: true })
  sector?: string | null;

  @Text({ max: 1000, optional: true, nullable: true })
  followUp?: string | null;

  @Choice(VISIBILITIES, { optional: true, description: 'Staff, when left out' })
  visibility?: Visibility;

  @ListOf(() => EntryLinkRequest, { max: MOST_LINKS, optional: true })
  links?: EntryLinkRequest[];

  @TextList({ max: MOST_HOSTS, maxLength: 200, optional: true, description: 'Organizations that held it' })
  hosts?: string[];

  @Flag({ optional: true, description: 'It happened without the city: a referendum, a state law, a gathering of others' })
  external?: boolean;
}

export class CorrectEntryRequest {
  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 20_000 })
  body!: string;

  @Text({ max: 1000, optional: true, nullable: true })
  followUp?: string | null;

  @Choice(VISIBILITIES)
  visibility!: Visibility;

  @ListOf(() => EntryLinkRequest, { max: MOST_LINKS, optional: true, description: 'Stay, when left out' })
  links?: EntryLinkRequest[];

  @TextList({ max: MOST_HOSTS, maxLength: 200, optional: true, description: 'Stay, when left out' })
  hosts?: string[];

  @Flag({ optional: true, description: 'Stays, when left out' })
  external?: boolean;

  @Text({ max: 500, optional: true, nullable: true, description: 'Why; read by whoever looks at what stood there before' })
  reason?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
