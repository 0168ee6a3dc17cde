import type { StageWeeks, TemplateQuestion, TemplateStage } from './template.model.js';

/** A question answered in words. */
export const ask = (key: string, question: string): TemplateQuestion => ({ key, question, form: 'text', choices: [], gate: false });
/** The gate asks for it. */
export const must = (key: string, question: string): TemplateQuestion => ({ ...ask(key, question), gate: true });

type Weeks = readonly [from: number, to: number];

/** @param weeks from and to, for ten weeks, three, six and twelve months */
export function stage(key: string, name: string, purpose: string, weeks: readonly [Weeks, Weeks, Weeks, Weeks], questions: readonly TemplateQuestion[]): TemplateStage {
  const [ten, three, six, twelve] = weeks.map(([from, to]): StageWeeks => ({ from, to })) as [StageWeeks, StageWeeks, StageWeeks, StageWeeks];
  return { key, name, purpose, weeks: { ten_weeks: ten, three_months: three, six_months: six, twelve_months: twelve }, questions };
}
