import type { DateRule } from '../dates/date-rule.model.js';

/** How long from the first call to the published plan. */
export const SCHEDULES = ['ten_weeks', 'three_months', 'six_months', 'twelve_months'] as const;
export type Schedule = (typeof SCHEDULES)[number];

/** Weeks of each schedule until the plan is published. */
export const SCHEDULE_WEEKS: Readonly<Record<Schedule, number>> = { ten_weeks: 10, three_months: 13, six_months: 26, twelve_months: 52 };

export const ANSWER_FORMS = ['text', 'choice', 'dates'] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** The six questions about the process itself. Rooms go by their answers, whatever a template calls them. */
export const MEANINGS = ['stakeholders', 'decision_rule', 'duration', 'sharing', 'information', 'issue_areas'] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface TemplateQuestion {
  /** Small letters and underscores; unique in the template. */
  readonly key: string;
  /** Left out: it means nothing to the product, only to people. */
  readonly meaning?: Meaning | undefined;
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
  /** Days that follow from others, whatever the schedule; the weeks give the others. */
  readonly dates?: { readonly from?: DateRule | undefined; readonly to?: DateRule | undefined } | undefined;
  readonly questions: readonly TemplateQuestion[];
}

interface TemplateMilestone {
  readonly key: string;
  readonly name: string;
  readonly rule: DateRule;
}

/** What a template says beside its key and name: data, never code. */
export interface TemplateData {
  readonly stages: readonly TemplateStage[];
  readonly milestones?: readonly TemplateMilestone[] | undefined;
  /** Issue areas that a process begins with, in the words of the city; codes of the catalogue in those of the product. */
  readonly areas?: readonly string[] | undefined;
  /** Sectors that belong at the table; those that the city does not know yet are added. */
  readonly sectors?: readonly { readonly code: string; readonly label: string }[] | undefined;
}

/** What a planning process starts from. */
export interface ProcessTemplate extends TemplateData {
  readonly key: string;
  readonly name: string;
}

/** Who decides in the end; it can be said per body too. */
export const DECISION_RULES = ['consensus', 'majority', 'two_thirds', 'chair_decides', 'mayor_decides', 'council_adopts'] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** Issue areas set from the start, or found in what people say. */
export const AREA_MODES = ['fixed', 'emerging'] as const;
