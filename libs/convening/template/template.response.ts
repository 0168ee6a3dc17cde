import { Choice, Flag, Id, ListOf, Nested, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { ScheduleDraft } from './save-template.request.js';
import { ANSWER_FORMS, type AnswerForm } from './template.model.js';

export class TemplateQuestionResponse {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 500 }) question!: string;
  @Choice(ANSWER_FORMS) form!: AnswerForm;
  @TextList({ max: 20, maxLength: 40 }) choices!: readonly string[];
  @Flag() gate!: boolean;
}

export class TemplateStageResponse {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 120 }) name!: string;
  @Prose({ max: 1000 }) purpose!: string;
  @Nested(() => ScheduleDraft) weeks!: ScheduleDraft;
  @ListOf(() => TemplateQuestionResponse, { max: 40 }) questions!: readonly TemplateQuestionResponse[];
}

export class TemplateResponse {
  @Text({ max: 40 }) key!: string;
  @Text({ max: 120 }) name!: string;
  @Flag({ description: 'Comes with the product; its words are in the message catalogue' }) builtIn!: boolean;
  @ListOf(() => TemplateStageResponse, { max: 30 }) stages!: readonly TemplateStageResponse[];
  @Id({ nullable: true }) id!: string | null;
  @Whole({ min: 0, max: 2_000_000_000, description: '0 for one that comes with the product' }) version!: number;
}

export class TemplateList {
  @ListOf(() => TemplateResponse, { max: 200 }) items!: readonly TemplateResponse[];
}
