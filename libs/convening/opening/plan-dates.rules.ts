import { addDays, daysBetween, type DayText } from '#libs/kernel';
import { conveningProblem } from '../convening.problems.js';
import { SCHEDULE_WEEKS, type ProcessTemplate, type Schedule } from '../template/template.model.js';

export interface PlannedStage {
  readonly key: string;
  /** First day. */
  readonly from: DayText;
  /** The day by which it should be done. */
  readonly to: DayText;
}

/** What is known of the whole: the first day, the day on which the plan is public, both, or neither (then it starts today). */
export interface PlanWish {
  readonly startsOn?: DayText | undefined;
  readonly endsOn?: DayText | undefined;
}

/**
 * Dates of all stages. With a last day only they are counted back from it; with
 * both days the schedule's proportions are stretched between them.
 * @throws Problem `convening.schedule.backwards` when fewer than seven days lie between
 */
export function planDates(template: ProcessTemplate, schedule: Schedule, wish: PlanWish, today: DayText): PlannedStage[] {
  const weeks = SCHEDULE_WEEKS[schedule];
  const startsOn = wish.startsOn ?? (wish.endsOn === undefined ? today : addDays(wish.endsOn, -weeks * 7));
  const days = wish.endsOn === undefined ? weeks * 7 : daysBetween(startsOn, wish.endsOn);
  if (days < 7) throw conveningProblem('schedule.backwards', { startsOn, endsOn: wish.endsOn ?? null });
  const dayOf = (week: number): DayText => addDays(startsOn, Math.round((week / weeks) * days));
  return template.stages.map((stage) => ({ key: stage.key, from: dayOf(stage.weeks[schedule].from), to: dayOf(stage.weeks[schedule].to) }));
}
