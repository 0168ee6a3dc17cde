import type { DayText } from '#libs/kernel';

/** One item of a version, as it was published. */
export interface VersionItemFacts {
  readonly itemId: string;
  readonly parentItemId: string | null;
  readonly depth: number;
  readonly position: number;
  readonly levelName: string;
  readonly number: string | null;
  readonly title: string;
  readonly body: string;
  readonly benefit: string;
  readonly origin: string;
  readonly decision: string | null;
}

/** What a version says, all of it. */
export interface VersionFacts {
  readonly caseNumber: string;
  readonly no: number;
  readonly title: string;
  readonly intro: string;
  readonly sourceLanguage: string;
  readonly publishedOn: DayText;
  readonly items: readonly VersionItemFacts[];
}
