import { Choice, Id, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { ANSWERS, type Answer } from './question.entity.js';

export class AskQuestionRequest {
  @Id() caseId!: string;
  @Id({ optional: true }) itemId?: string;
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 2000, optional: true, description: 'What the director advises' }) advice?: string;
  @PlainDate({ optional: true }) by?: string;
  @TextList({ max: 5, maxLength: 20, values: ANSWERS }) options!: Answer[];
}

export class AnswerQuestionRequest {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @Choice(ANSWERS) answer!: Answer;
  @Prose({ max: 2000, optional: true }) note?: string;
}
