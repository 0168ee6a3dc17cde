/** How long from the first call to the published plan. */
export const SCHEDULES = ['ten_weeks', 'three_months', 'six_months', 'twelve_months'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** Weeks of each schedule until the plan is published. */
export const SCHEDULE_WEEKS: Readonly<Record<Schedule, number>> = { ten_weeks: 10, three_months: 13, six_months: 26, twelve_months: 52 };

export const ANSWER_FORMS = ['text', 'choice', 'dates'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

export interface TemplateQuestion {
  /** Small letters and underscores; unique in the template. */
  readonly key: string;
  readonly question: string;
  readonly form: AnswerForm;
  /** Codes, for form `choice`. */
  readonly choices: readonly string[];
  /** True: the stage's gate asks for it. */
  readonly gate: boolean;
}

/** Weeks from the beginning, in which the stage lies; several may lie side by side. */
export interface StageWeeks {
  readonly from: number;
  readonly to: number;
}

export interface TemplateStage {
  readonly key: string;
  readonly name: string;
  readonly purpose: string;
  readonly weeks: Readonly<Record<Schedule, StageWeeks>>;
  readonly questions: readonly TemplateQuestion[];
}

/** What a planning process starts from: data, never code. */
export interface ProcessTemplate {
  readonly key: string;
  readonly name: string;
  readonly stages: readonly TemplateStage[];
}

/** Who decides in the end; it can be said per body too. */
export const DECISION_RULES = ['consensus', 'majority', 'two_thirds', 'chair_decides', 'mayor_decides', 'council_adopts'] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** Issue areas set from the start, or found in what people say. */
export const AREA_MODES = ['fixed', 'emerging'] as const;

/** Keys of two questions that the product itself reads. */
export const DECISION_QUESTION = 'decision_rule';
export const AREAS_QUESTION = 'issue_areas';
