import { addDays, addWorkingDays, nextWorkingDay, type DayText } from '#libs/kernel';

/** The schedule of a plan: `everyDays` in calendar days, the others in working days after the step before. */
export interface AskSchedule {
  readonly everyDays: number;
  readonly againAfter: number;
  readonly chairAfter: number;
  readonly directorAfter: number;
  readonly executiveAfter: number;
}

/** Until a plan chooses its own. Once a month, and five working weeks until it stands before the supervisor. */
export const USUAL_SCHEDULE: AskSchedule = { everyDays: 30, againAfter: 3, chairAfter: 5, directorAfter: 5, executiveAfter: 10 };

/** Working days between the day a lead sees a red line and the day others may (rule 4). */
export const DAYS_BEFORE_OTHERS = 2;

export interface AskFacts {
  readonly startOn: DayText | null;
  readonly askedFrom: DayText;
  readonly lastUpdateOn: DayText | null;
  /** The day after a promise is a day to ask, whatever the cycle. */
  readonly promisedOn?: DayText | null;
  /** Nothing is asked before this day: leave, an emergency. */
  readonly awayUntil?: DayText | null;
}

/** The working day on which the next ask goes out: a cycle after the last update, or when a promise has passed since. */
export function askDay(step: AskFacts, schedule: AskSchedule, holidays: ReadonlySet<DayText>): DayText {
  const promise = step.promisedOn ?? null;
  const heardOn = step.lastUpdateOn ?? step.askedFrom;
  const cycle = cycleDay(step, schedule, holidays);
  if (promise === null || promise < heardOn) return cycle;
  const after = nextWorkingDay(latest([addDays(promise, 1), step.awayUntil ?? null]), holidays);
  return after < cycle ? after : cycle;
}

/** The last day on which an update is in time: "by Thursday". After it the line reads "no update since". */
export function updateBy(step: AskFacts, schedule: AskSchedule, holidays: ReadonlySet<DayText>): DayText {
  return addWorkingDays(cycleDay(step, schedule, holidays), schedule.againAfter, holidays);
}

/** Never before the work's own window, nor during a leave. */
function cycleDay(step: AskFacts, schedule: AskSchedule, holidays: ReadonlySet<DayText>): DayText {
  const cycle = step.lastUpdateOn === null ? step.askedFrom : addDays(step.lastUpdateOn, schedule.everyDays);
  return nextWorkingDay(latest([cycle, step.startOn, step.awayUntil ?? null]), holidays);
}

function latest(days: readonly (DayText | null)[]): DayText {
  return days.filter((day): day is DayText => day !== null).reduce((last, day) => (day > last ? day : last));
}

/** The first day on which mayor and public may see a line that its lead was shown on `seenOn`. */
export function showsOthersOn(seenOn: DayText, holidays: ReadonlySet<DayText>): DayText {
  return addWorkingDays(seenOn, DAYS_BEFORE_OTHERS, holidays);
}
