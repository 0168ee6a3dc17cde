import { conveningProblem } from '../convening.problems.js';
import { layDates } from '../opening/plan-dates.rules.js';
import { AREA_MODES, DECISION_RULES, SCHEDULE_WEEKS, SCHEDULES, type ProcessTemplate, type TemplateQuestion, type TemplateStage } from './template.model.js';

const KEY = /^[a-z]+(_[a-z]+)*$/;

/**
 * A template that a process can start from.
 * @throws Problem `convening.template.unfit` with what is wrong and where, `convening.dates.cycle`, `convening.dates.reference`
 */
export function checkTemplate(template: ProcessTemplate): ProcessTemplate {
  const unfit = (why: string, where: string): never => {
    throw conveningProblem('template.unfit', { why, where });
  };
  const questions = template.stages.flatMap((stage) => stage.questions);
  const keys = [...template.stages.map((stage) => stage.key), ...questions.map((question) => question.key)];
  const odd = keys.find((key) => !KEY.test(key));
  if (odd !== undefined) unfit('key', odd);
  requireOnce(template.stages.map((stage) => stage.key), unfit);
  requireOnce(questions.map((question) => question.key), unfit);
  for (const { key, form, choices } of questions) {
    if ((form === 'choice') !== choices.length >= 2) unfit('choices', key);
    requireOnce(choices, unfit);
  }
  for (const stage of template.stages) requireWeeks(stage, unfit);
  if (!template.stages.some(endsWithPlan)) unfit('end', template.key);
  requireMeanings(questions, unfit);
  const milestones = template.milestones ?? [];
  requireOnce(milestones.map(({ key }) => key), unfit);
  // Laid on any day: rules that wait for each other, or for what there is not, show at once.
  for (const schedule of SCHEDULES) layDates(template, schedule, {}, '2026-01-05', new Set());
  return template;
}

/** The stage in whose last week the plan is public: by it the dates are counted back. */
function endsWithPlan(stage: TemplateStage): boolean {
  return SCHEDULES.every((schedule) => stage.weeks[schedule].to === SCHEDULE_WEEKS[schedule]);
}

function requireWeeks({ key, weeks }: TemplateStage, unfit: (why: string, where: string) => never): void {
  for (const schedule of SCHEDULES) {
    const { from, to } = weeks[schedule];
    if (from < 0 || to <= from) unfit('weeks', key);
  }
}

function requireOnce(keys: readonly string[], unfit: (why: string, where: string) => never): void {
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) unfit('twice', twice);
}

/** Each of the six questions is asked once at most, and in a form that the product can go by. */
function requireMeanings(questions: readonly TemplateQuestion[], unfit: (why: string, where: string) => never): void {
  requireOnce(questions.flatMap(({ meaning }) => meaning ?? []), unfit);
  for (const { key, meaning, form, choices } of questions) {
    const within = (all: readonly string[]) => form === 'choice' && choices.every((choice) => all.includes(choice));
    if (meaning === 'decision_rule' && !within(DECISION_RULES)) unfit('choices', key);
    if (meaning === 'issue_areas' && !within(AREA_MODES)) unfit('choices', key);
    if (meaning === 'duration' && form !== 'dates') unfit('form', key);
  }
}
