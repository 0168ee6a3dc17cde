import { Choice, Id, Instant, ListOf, PlainDate, Text, TextList, Whole } from '#libs/platform/contract';
import { REPORTS_TO, type ReportsTo } from '#libs/platform/workspace';
import { AttentionResponse, StateCountResponse } from '../report/report.response.js';
import { ANSWERS, type Answer } from './question.entity.js';

export class QuestionResponse {
  @Id() id!: string;
  @Id({ nullable: true }) itemId!: string | null;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 2000, min: 0 }) advice!: string;
  @PlainDate({ nullable: true }) by!: string | null;
  @TextList({ max: 5, maxLength: 20, values: ANSWERS }) options!: Answer[];
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class MovedResponse {
  @Id() itemId!: string;
  @Text({ max: 20, nullable: true }) number!: string | null;
  @Text({ max: 300 }) title!: string;
  @PlainDate() on!: string;
}

/** One sheet for the mayor, city manager or county executive. */
export class MayorPageResponse {
  @Id() caseId!: string;
  @Text({ max: 200 }) title!: string;
  @Text({ max: 120 }) city!: string;
  @Choice(REPORTS_TO) reportsTo!: ReportsTo;
  @Instant() asOf!: string;
  @PlainDate() today!: string;
  @ListOf(() => QuestionResponse, { max: 100 }) decide!: QuestionResponse[];
  @ListOf(() => AttentionResponse, { max: 2000 }) attention!: AttentionResponse[];
  @ListOf(() => MovedResponse, { max: 200, description: 'Done in the last 30 days' }) moved!: MovedResponse[];
  @ListOf(() => StateCountResponse, { max: 20 }) states!: StateCountResponse[];
  @Whole({ min: 0, max: 100_000 }) items!: number;
  @Text({ max: 500, description: 'A sentence that can be said in public, from the figures' }) say!: string;
}
