import { daysBetween, ProgressState, TimelinessState, timelinessCodes, type BlockedBy, type ProgressCode, type ProgressCount, type TimelinessCode } from '#libs/ui';

import { useCity } from '../../session/city-context.js';

/** What the API says about how a step stands; the rest of the words follows from its dates. */
export interface Standable {
  readonly state: string;
  readonly promisedOn: string | null;
  readonly forecastOn?: string | null;
  readonly startOn?: string | null;
  readonly blockedKind?: string | null;
  readonly blockedSince?: string | null;
  readonly lastUpdateOn?: string | null;
  readonly askedFrom?: string;
  /** The last update or the first ask, where the API has joined them already. */
  readonly since?: string;
}

/** How a step stands: against time with shape and word; or how far it is, where nothing may be said against time. */
export function Standing({ step, count }: { step: Standable; count?: ProgressCount | undefined }) {
  const { today } = useCity();
  if (!(timelinessCodes as readonly string[]).includes(step.state)) return <ProgressState code={step.state as ProgressCode} count={count} />;
  return <TimelinessState code={step.state as TimelinessCode} today={today} {...detailsOf(step, today)} />;
}

function detailsOf(step: Standable, today: string): { days?: number; since?: string; starts?: string; expected?: string; blockedBy?: BlockedBy } {
  const expected = step.forecastOn == null ? {} : { expected: step.forecastOn };
  const since = step.since ?? step.lastUpdateOn ?? step.askedFrom;
  switch (step.state) {
    case 'late':
      return { ...(step.promisedOn !== null && step.promisedOn < today ? { days: daysBetween(step.promisedOn, today) } : {}), ...expected };
    case 'blocked':
      return { ...(step.blockedSince == null ? {} : { since: step.blockedSince }), ...(step.blockedKind == null ? {} : { blockedBy: step.blockedKind as BlockedBy }), ...expected };
    case 'no_update':
      return since === undefined ? {} : { since };
    case 'not_due':
      return step.startOn != null && step.startOn > today ? { starts: step.startOn } : {};
    default:
      return {};
  }
}
