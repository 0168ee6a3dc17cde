import { Choice, Flag, Id, ListOf, ListRequest, Text, TextList } from '#libs/platform/contract';

export const DUPLICATE_KINDS = ['person', 'organization', 'office'] as const;
export type DuplicateKind = (typeof DUPLICATE_KINDS)[number];

/** Why two look like one: the same words in the name, initials that fit in the same organization, address, phone or website. */
export const REASONS = ['name', 'initials', 'email', 'phone', 'website'] as const;
export type Reason = (typeof REASONS)[number];

/** `?kind&after&limit` */
export class ListDuplicatesRequest extends ListRequest {
  @Choice(DUPLICATE_KINDS, { optional: true })
  kind?: DuplicateKind;
}

/** Two looked alike and are two. */
export class KeepApartRequest {
  @Id()
  oneId!: string;

  @Id()
  otherId!: string;

  @Flag({ description: 'False takes it back' })
  apart!: boolean;
}

export class DuplicatePair {
  @Choice(DUPLICATE_KINDS) kind!: DuplicateKind;
  @Id() oneId!: string;
  @Text({ max: 200 }) oneName!: string;
  @Text({ max: 400, nullable: true, description: 'Role and organization' }) oneAbout!: string | null;
  @Id() otherId!: string;
  @Text({ max: 200 }) otherName!: string;
  @Text({ max: 400, nullable: true }) otherAbout!: string | null;
  @TextList({ max: 5, maxLength: 20, values: REASONS }) reasons!: readonly Reason[];
}

export class DuplicatePage {
  @ListOf(() => DuplicatePair, { max: 200 }) items!: readonly DuplicatePair[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

/** Entries joined into another one, to be parted again. */
export class JoinedEntry {
  @Choice(DUPLICATE_KINDS) kind!: DuplicateKind;
  @Id() id!: string;
  @Text({ max: 200, description: 'Its own name' }) name!: string;
  @Id() intoId!: string;
  @Text({ max: 200 }) into!: string;
}

export class JoinedPage {
  @ListOf(() => JoinedEntry, { max: 200 }) items!: readonly JoinedEntry[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
