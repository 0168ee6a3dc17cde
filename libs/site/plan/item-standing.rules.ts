import type { ProgressCode, StateCode, StateCounts, Timeliness } from '#libs/ui';
import type { SiteItem, SiteStep } from './plan.model.js';

/** From most in need of attention to least, as implementation counts items with several steps. */
const ATTENTION: readonly StateCode[] = ['no_update', 'late', 'blocked', 'not_started', 'begun', 'well_on', 'nearly', 'on_time', 'not_due', 'done', 'stopped'];
const TIMELINESS: readonly string[] = ['on_time', 'not_due', 'late', 'blocked', 'no_update'];
const FAR: readonly ProgressCode[] = ['not_started', 'begun', 'well_on', 'nearly', 'done'];

export interface ItemStanding {
  /** Where it is counted among others. */
  readonly code: StateCode;
  readonly progress: ProgressCode;
  readonly done: number;
  readonly total: number;
  /** Null where nothing may be said against time, or no more. */
  readonly timeliness: Timeliness | null;
}

/** How an item stands by its steps; an item nobody has taken up is not started. */
export function standingOfItem(steps: readonly SiteStep[]): ItemStanding {
  const code = ATTENTION.find((state) => steps.some((step) => step.state === state)) ?? 'not_started';
  const worst = steps.find((step) => step.state === code);
  return { code, progress: progressOf(steps), done: steps.filter(({ progress }) => progress === 'done').length, total: steps.length, timeliness: worst === undefined ? null : timelinessOf(worst) };
}

/** Dates only, no "23 days": a page whose words change every day could not be kept as what the public saw. */
export function timelinessOf({ state, since, blockedBy, forecastOn, startOn }: SiteStep): Timeliness | null {
  if (!TIMELINESS.includes(state)) return null;
  const expected = (state === 'late' || state === 'blocked') && forecastOn !== null ? { expected: forecastOn } : {};
  const starts = state === 'not_due' && startOn !== null ? { starts: startOn } : {};
  return { code: state as Timeliness['code'], ...(since === null ? {} : { since }), ...(blockedBy === null ? {} : { blockedBy }), ...expected, ...starts };
}

/** As far as its slowest step that still runs; done only when all are. */
function progressOf(steps: readonly SiteStep[]): ProgressCode {
  const running = steps.filter(({ progress }) => progress !== 'stopped');
  if (steps.length > 0 && running.length === 0) return 'stopped';
  const slowest = FAR.find((code) => running.some(({ progress }) => progress === code)) ?? 'not_started';
  // One step done and another not begun: begun.
  return slowest === 'not_started' && running.some(({ progress }) => progress !== 'not_started') ? 'begun' : slowest;
}

/** How the numbered items of a plan stand: never an average. */
export function countStates(standings: readonly ItemStanding[]): StateCounts {
  const counts: Partial<Record<StateCode, number>> = {};
  for (const { code } of standings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Numbered items, which are the promises; in a plan without numbers its lowest level. */
export function promisesOf(items: readonly SiteItem[]): readonly SiteItem[] {
  const numbered = items.filter(({ number }) => number !== null);
  const parents = new Set(items.map(({ parentItemId }) => parentItemId));
  const leaves = (numbered.length > 0 ? numbered : items).filter(({ itemId }) => !parents.has(itemId));
  return leaves.length > 0 ? leaves : numbered;
}

export function stepsByItem(steps: readonly SiteStep[]): ReadonlyMap<string, readonly SiteStep[]> {
  const found = new Map<string, SiteStep[]>();
  for (const step of steps) found.set(step.itemId, [...(found.get(step.itemId) ?? []), step]);
  return found;
}
