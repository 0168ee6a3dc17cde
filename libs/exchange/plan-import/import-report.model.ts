import type { DayText } from '#libs/kernel';
import type { MessageId } from '#libs/ui';

/** One thing that the import changed or left out; line and column are null where the whole document is meant. */
export interface ImportRemark {
  readonly code: MessageId;
  readonly line: number | null;
  readonly column: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What an import did, or would do. */
export interface ImportReport {
  /** `tried`: a dry run; `unchanged`: the same plan came in before. */
  readonly outcome: 'imported' | 'tried' | 'unchanged';
  readonly title: string;
  /** SHA-256 of what the plan says. */
  readonly fingerprint: string;
  readonly goals: number;
  readonly objectives: number;
  /** Organizations that the document names. */
  readonly organizations: number;
  readonly repaired: readonly ImportRemark[];
  readonly leftOut: readonly ImportRemark[];
  /** The process that it became; null after a dry run. */
  readonly process: { readonly id: string; readonly number: string } | null;
  /** The version that was published by this import. */
  readonly version: { readonly no: number; readonly slug: string; readonly checksum: string } | null;
  /** When the same plan came in before, on the calendar of the city. */
  readonly importedOn: DayText | null;
}
