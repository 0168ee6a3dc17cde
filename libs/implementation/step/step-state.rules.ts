import { daysBetween, type DayText } from '#libs/kernel';
import type { BlockedBy, ProgressCode, TimelinessCode } from '#libs/ui';

/** What timeliness is computed from. People give dates and answers, never the state. */
export interface StepFacts {
  readonly progress: ProgressCode;
  readonly startOn: DayText | null;
  readonly promisedOn: DayText | null;
  readonly forecastOn: DayText | null;
  readonly blockedKind: BlockedBy | null;
  readonly blockedSince: DayText | null;
  readonly lastUpdateOn: DayText | null;
  /** The day of the first ask. */
  readonly askedFrom: DayText;
  /** The last day on which the next update is in time. */
  readonly updateBy: DayText;
  /** First day on which mayor and public may see "late"; null: the lead was not shown that line. */
  readonly lateShowsOn: DayText | null;
  /** The same for "no update since". */
  readonly missingShowsOn: DayText | null;
}

/** `everything`: staff and the lead. `shown`: mayor and public, who see a red line only after its lead has (rule 4). */
export type Audience = 'everything' | 'shown';

/** A timeliness code; or how far it is, where nothing may be said against time yet or no more. */
export type StepState = TimelinessCode | ProgressCode;

/** How a step stands, with what the words need: `since` for no update and blocked, `days` for late. */
export interface StepStanding {
  readonly code: StepState;
  readonly since?: DayText;
  readonly days?: number;
  readonly starts?: DayText;
  readonly expected?: DayText;
  readonly blockedBy?: BlockedBy;
}

/** The two lines that are red, and therefore shown to their lead first. */
export type RedLine = 'late' | 'no_update';

/**
 * How a step stands on a day. The same in SQL: `implementation.state_of`.
 * Missing comes before blocked and late: without an update nobody knows whether those are still true.
 */
export function stateOf(step: StepFacts, today: DayText, audience: Audience): StepState {
  if (step.progress === 'done' || step.progress === 'stopped') return step.progress;
  if (step.progress === 'not_started' && step.startOn !== null && step.startOn > today) return 'not_due';
  const [missing, late] = [isMissing(step, today), isLate(step, today)];
  if (missing && mayShow(step.missingShowsOn, today, audience)) return 'no_update';
  if (step.blockedKind !== null) return 'blocked';
  if (late && mayShow(step.lateShowsOn, today, audience)) return 'late';
  // A red line that its lead has not seen yet: how far it is, and nothing that would not be true.
  if (late || missing) return step.progress;
  return step.lastUpdateOn === null ? 'not_due' : 'on_time';
}

/** The state with the dates and figures that its words need. */
export function standingOf(step: StepFacts, today: DayText, audience: Audience): StepStanding {
  const code = stateOf(step, today, audience);
  if (code === 'no_update') return { code, since: step.lastUpdateOn ?? step.askedFrom };
  if (code === 'blocked') return { code, since: step.blockedSince as DayText, blockedBy: step.blockedKind as BlockedBy, ...expectation(step) };
  if (code === 'late') return { code, ...lateness(step, today), ...expectation(step) };
  if (code === 'not_due' && step.startOn !== null && step.startOn > today) return { code, starts: step.startOn };
  return { code };
}

/** The red line that would stand on `day` if nothing were heard until then, or null. */
export function redLineOn(step: StepFacts, day: DayText): RedLine | null {
  const code = stateOf(step, day, 'everything');
  return code === 'late' || code === 'no_update' ? code : null;
}

function isMissing(step: StepFacts, today: DayText): boolean {
  return step.updateBy < today;
}

/** Past its promise, or announced for later than promised. */
function isLate(step: StepFacts, today: DayText): boolean {
  if (step.promisedOn === null) return false;
  return step.promisedOn < today || (step.forecastOn !== null && step.forecastOn > step.promisedOn);
}

function mayShow(showsOn: DayText | null, today: DayText, audience: Audience): boolean {
  return audience === 'everything' || (showsOn !== null && showsOn <= today);
}

function lateness(step: StepFacts, today: DayText): { days?: number } {
  return step.promisedOn !== null && step.promisedOn < today ? { days: daysBetween(step.promisedOn, today) } : {};
}

function expectation(step: StepFacts): { expected?: DayText } {
  return step.forecastOn === null ? {} : { expected: step.forecastOn };
}
