import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { MilestoneDraft, ScheduleDraft, StageDatesDraft, TemplateSectorDraft } from './save-template.request.js';
import { ANSWER_FORMS, MEANINGS, type AnswerForm, type Meaning } from './template.model.js';

export class TemplateQuestionResponse {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 500 }) question!: string;
  @Choice(MEANINGS, { optional: true }) meaning?: Meaning | undefined;
  @Choice(ANSWER_FORMS) form!: AnswerForm;
  @TextList({ max: 20, maxLength: 40 }) choices!: readonly string[];
  @Flag() gate!: boolean;
}

export class TemplateStageResponse {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 120 }) name!: string;
  @Prose({ max: 1000 }) purpose!: string;
  @Nested(() => ScheduleDraft) weeks!: ScheduleDraft;
  @Nested(() => StageDatesDraft, { optional: true }) dates?: StageDatesDraft | undefined;
  @ListOf(() => TemplateQuestionResponse, { max: 40 }) questions!: readonly TemplateQuestionResponse[];
}

export class TemplateResponse {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 120 }) name!: string;
  @Flag({ description: 'Comes with the product; its words are in the message catalogue' }) builtIn!: boolean;
  @ListOf(() => TemplateStageResponse, { max: 30 }) stages!: readonly TemplateStageResponse[];
  @ListOf(() => MilestoneDraft, { max: 40 }) milestones!: readonly MilestoneDraft[];
  @TextList({ max: 60, maxLength: 120, description: 'Codes of the catalogue for one that comes with the product' }) areas!: readonly string[];
  @ListOf(() => TemplateSectorDraft, { max: 40 }) sectors!: readonly TemplateSectorDraft[];
  @Flag({ description: 'No longer offered' }) retired!: boolean;
  @Id({ nullable: true }) id!: string | null;
  @Whole({ min: 0, max: 2_000_000_000, description: '0 for one that comes with the product' }) version!: number;
}

/** A line of the list. */
export class TemplateSummary {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 120 }) name!: string;
  @Flag({ description: 'Comes with the product; its words are in the message catalogue' }) builtIn!: boolean;
  @Whole({ min: 0, max: 100 }) stages!: number;
  @Flag({ description: 'No longer offered' }) retired!: boolean;
  @Id({ nullable: true }) id!: string | null;
  @Whole({ min: 0, max: 2_000_000_000, description: '0 for one that comes with the product' }) version!: number;
}

export class TemplateList {
  @ListOf(() => TemplateSummary, { max: 210 }) items!: readonly TemplateSummary[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class TemplateVersionRow {
  @Whole({ min: 1, max: 2_000_000_000 }) no!: number;
  @Text({ max: 120 }) name!: string;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
  @Whole({ min: 0, max: 1_000_000, description: 'Processes that began from it' }) cases!: number;
}

export class TemplateVersionList {
  @ListOf(() => TemplateVersionRow, { max: 200 }) items!: readonly TemplateVersionRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class TemplateDay {
  @Text({ max: 60 }) id!: string;
  @Text({ max: 120 }) name!: string;
  @PlainDate() on!: string;
}

/** Every day of a process that would begin now. */
export class TemplateDays {
  @ListOf(() => TemplateDay, { max: 400 }) days!: readonly TemplateDay[];
}
