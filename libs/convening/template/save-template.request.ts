import { Choice, Flag, ListOf, Nested, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { ANSWER_FORMS, type AnswerForm } from './template.model.js';

const KEY = /^[a-z]+(_[a-z]+)*$/;

export class QuestionDraft {
  @Text({ max: 40, pattern: KEY })
  key!: string;

  @Text({ max: 500 })
  question!: string;

  @Choice(ANSWER_FORMS)
  form!: AnswerForm;

  @TextList({ max: 20, maxLength: 40 })
  choices!: string[];

  @Flag({ description: 'The stage cannot be done without an answer, or a reason' })
  gate!: boolean;
}

export class WeeksDraft {
  @Whole({ min: 0, max: 520 })
  from!: number;

  @Whole({ min: 1, max: 520 })
  to!: number;
}

/** Weeks from the beginning, for each length of process. */
export class ScheduleDraft {
  @Nested(() => WeeksDraft)
  ten_weeks!: WeeksDraft;

  @Nested(() => WeeksDraft)
  three_months!: WeeksDraft;

  @Nested(() => WeeksDraft)
  six_months!: WeeksDraft;

  @Nested(() => WeeksDraft)
  twelve_months!: WeeksDraft;
}

export class StageDraft {
  @Text({ max: 40, pattern: KEY })
  key!: string;

  @Text({ max: 120 })
  name!: string;

  @Prose({ max: 1000 })
  purpose!: string;

  @Nested(() => ScheduleDraft)
  weeks!: ScheduleDraft;

  @ListOf(() => QuestionDraft, { max: 40 })
  questions!: QuestionDraft[];
}

/** A whole template; one stage must end in the week in which the plan is public. */
export class SaveTemplateRequest {
  @Text({ max: 120 })
  name!: string;

  @ListOf(() => StageDraft, { min: 1, max: 30 })
  stages!: StageDraft[];

  @Whole({ min: 1, max: 2_000_000_000, optional: true, description: 'The version that was changed; left out for a new one' })
  version?: number;
}
