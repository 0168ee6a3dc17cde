import { Choice, Flag, ListOf, Nested, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { DateRuleDraft } from '../dates/dates.request.js';
import { ANSWER_FORMS, MEANINGS, type AnswerForm, type Meaning } from './template.model.js';

const KEY = /^[a-z]+(_[a-z]+)*$/;

export class QuestionDraft {
  @Text({ max: 40, pattern: KEY })
  key!: string;

  @Text({ max: 500 })
  question!: string;

  @Choice(MEANINGS, { optional: true, description: 'Which of the six questions about the process it is' })
  meaning?: Meaning;

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

/** Days that follow from others, whatever the schedule. */
export class StageDatesDraft {
  @Nested(() => DateRuleDraft, { optional: true })
  from?: DateRuleDraft;

  @Nested(() => DateRuleDraft, { optional: true })
  to?: DateRuleDraft;
}

export class MilestoneDraft {
  @Text({ max: 40, pattern: KEY })
  key!: string;

  @Text({ max: 120 })
  name!: string;

  @Nested(() => DateRuleDraft)
  rule!: DateRuleDraft;
}

export class TemplateSectorDraft {
  @Text({ max: 40, pattern: KEY })
  code!: string;

  @Text({ max: 80 })
  label!: string;
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

  @Nested(() => StageDatesDraft, { optional: true })
  dates?: StageDatesDraft;

  @ListOf(() => QuestionDraft, { max: 40 })
  questions!: QuestionDraft[];
}

/** A whole template; one stage must end in the week in which the plan is public. */
export class SaveTemplateRequest {
  @Text({ max: 120 })
  name!: string;

  @ListOf(() => StageDraft, { min: 1, max: 30 })
  stages!: StageDraft[];

  @ListOf(() => MilestoneDraft, { max: 40, optional: true })
  milestones?: MilestoneDraft[];

  @TextList({ max: 60, maxLength: 120, optional: true, description: 'Issue areas that a process begins with' })
  areas?: string[];

  @ListOf(() => TemplateSectorDraft, { max: 40, optional: true })
  sectors?: TemplateSectorDraft[];

  @Whole({ min: 1, max: 2_000_000_000, optional: true, description: 'The version that was changed; left out for a new one' })
  version?: number;
}
