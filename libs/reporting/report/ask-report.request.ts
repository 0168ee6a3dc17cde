import { Choice, Flag, Id, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { SECTIONS, type SectionKey, type SectionWords } from './section.model.js';

export class AskReportRequest {
  @Id() caseId!: string;
  @PlainDate({ description: 'First day of the period' }) from!: string;
  @PlainDate({ description: 'Last day of the period' }) to!: string;
  @Text({ max: 300, optional: true }) title?: string;
  @Text({ max: 35, optional: true, description: 'BCP 47; the language of the city when left out' }) language?: string;
}

export class SectionWordsRequest implements SectionWords {
  @Prose({ max: 8000, optional: true }) summary?: string;
  @Prose({ max: 8000, optional: true }) changed?: string;
  @Prose({ max: 8000, optional: true }) attention?: string;
  @Prose({ max: 8000, optional: true }) decide?: string;
  @Prose({ max: 8000, optional: true }) measures?: string;
  @Prose({ max: 8000, optional: true }) all?: string;
}

export class SectionRequest {
  @Choice(SECTIONS) key!: SectionKey;
  @Flag() shown!: boolean;
}

export class WriteWordsRequest {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Nested(() => SectionWordsRequest) words!: SectionWordsRequest;
  @ListOf(() => SectionRequest, { max: SECTIONS.length }) sections!: SectionRequest[];
}

export class ReportVersionRequest {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class SendReportRequest extends ReportVersionRequest {
  @Id({ optional: true, description: 'The person it goes to; the first of the reporting line when left out' }) toPersonId?: string;
}
