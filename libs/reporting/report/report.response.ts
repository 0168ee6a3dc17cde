import { Choice, Id, Instant, ListOf, Nested, PlainDate, Text, TextList, Whole } from '#libs/platform/contract';
import { SectionRequest, SectionWordsRequest } from './ask-report.request.js';
import { REPORT_STATES, type ReportState } from './report.lifecycle.js';
import { SECTIONS, type SectionKey } from './section.model.js';

export class ReportRowResponse {
  @Id() id!: string;
  @Id() caseId!: string;
  @Text({ max: 300 }) title!: string;
  @PlainDate() from!: string;
  @PlainDate({ description: 'Last day of the period' }) to!: string;
  @Choice(REPORT_STATES) state!: ReportState;
  @Whole({ min: 0, max: 100 }) percent!: number;
  @Instant({ nullable: true }) sentAt!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ReportPageResponse {
  @ListOf(() => ReportRowResponse, { max: 200 }) items!: ReportRowResponse[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

/** A line of "Needs attention", in words of the report's language. */
export class AttentionResponse {
  @Id() itemId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 200 }) organization!: string;
  @Choice(['late', 'blocked', 'no_update']) state!: string;
  @Text({ max: 300 }) words!: string;
  @PlainDate({ nullable: true }) expected!: string | null;
  @Text({ max: 2000, nullable: true }) answer!: string | null;
}

export class SectionTextResponse {
  @Choice(SECTIONS) key!: SectionKey;
  @Text({ max: 120 }) heading!: string;
  @TextList({ max: 2000, maxLength: 4000, description: 'Drafted from the records' }) sentences!: string[];
}

export class StateCountResponse {
  @Text({ max: 40 }) code!: string;
  @Whole({ min: 0, max: 100_000 }) count!: number;
}

export class ReportResponse extends ReportRowResponse {
  @Text({ max: 40, description: 'What the job does, or why it failed: a code' }) phase!: string;
  @Text({ max: 35 }) language!: string;
  @PlainDate({ nullable: true }) asOf!: string | null;
  @Text({ max: 64, nullable: true }) figuresSha256!: string | null;
  @Text({ max: 64, nullable: true }) pdfSha256!: string | null;
  @Text({ max: 200, nullable: true }) addressee!: string | null;
  @Text({ max: 200, nullable: true }) approvedBy!: string | null;
  @Instant({ nullable: true }) approvedAt!: string | null;
  @ListOf(() => SectionRequest, { max: 20 }) sections!: SectionRequest[];
  @Nested(() => SectionWordsRequest) words!: SectionWordsRequest;
  @ListOf(() => SectionTextResponse, { max: 20 }) drafted!: SectionTextResponse[];
  @ListOf(() => AttentionResponse, { max: 2000 }) attention!: AttentionResponse[];
  @ListOf(() => StateCountResponse, { max: 20 }) states!: StateCountResponse[];
}

export class ReportAskedResponse {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ReportVersionResponse {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ReportApprovedResponse extends ReportVersionResponse {
  @Text({ max: 64 }) pdfSha256!: string;
}
