import { defineLifecycle, type DayText } from '#libs/kernel';

/** As far back as is known. */
export const EVER: DayText = '0001-01-01';

export const CHANGES = ['name', 'state', 'placement', 'supervisor', 'head'] as const;
export type ChangeAbout = (typeof CHANGES)[number];

export const INSTITUTION_STATES = ['proposed', 'announced', 'active', 'dormant', 'relaunched', 'merged', 'closed'] as const;
export type InstitutionState = (typeof INSTITUTION_STATES)[number];

/** What may follow what. Records begin anywhere; what lay dormant or was closed comes back as relaunched. */
const STATES = defineLifecycle<InstitutionState>('directory.institution', 'proposed', {
  proposed: ['announced', 'active', 'closed'],
  announced: ['active', 'closed'],
  active: ['dormant', 'merged', 'closed'],
  dormant: ['relaunched', 'merged', 'closed'],
  relaunched: ['dormant', 'merged', 'closed'],
  merged: ['relaunched'],
  closed: ['relaunched'],
});

/** One line of a history: holds from its day until the next about the same. */
export interface Dated {
  readonly about: ChangeAbout;
  readonly fromDay: DayText;
}

/** What held on a day, by what it is about. */
export function standingOn<C extends Dated>(changes: readonly C[], day: DayText): Partial<Record<ChangeAbout, C>> {
  const standing: Partial<Record<ChangeAbout, C>> = {};
  for (const change of changes) {
    const other = standing[change.about];
    if (change.fromDay <= day && (other === undefined || other.fromDay < change.fromDay)) standing[change.about] = change;
  }
  return standing;
}

/** The first two states in a row that can't follow each other, or null. Given in any order. */
export function stateFault(states: readonly { readonly state: InstitutionState; readonly fromDay: DayText }[]): { from: InstitutionState; to: InstitutionState } | null {
  const inOrder = [...states].sort((a, b) => a.fromDay.localeCompare(b.fromDay));
  for (const [at, later] of inOrder.slice(1).entries()) {
    const earlier = inOrder[at];
    if (earlier !== undefined && !STATES.allows(earlier.state, later.state)) return { from: earlier.state, to: later.state };
  }
  return null;
}

/** Something sits under something else from a day on; null: under nothing we know. */
export interface Placed {
  readonly partyId: string;
  readonly otherPartyId: string | null;
  readonly fromDay: DayText;
}

/** The first day on which a party would sit under itself, however many steps away, or null. */
export function ringDay(placements: readonly Placed[], partyId: string): DayText | null {
  const days = [...new Set(placements.map(({ fromDay }) => fromDay))].sort();
  return days.find((day) => isRing(placements, partyId, day)) ?? null;
}

function isRing(placements: readonly Placed[], partyId: string, day: DayText): boolean {
  const above = new Map<string, Placed>();
  for (const placed of placements) {
    if (placed.fromDay <= day && (above.get(placed.partyId)?.fromDay ?? '') < placed.fromDay) above.set(placed.partyId, placed);
  }
  const seen = new Set<string>();
  for (let at = above.get(partyId)?.otherPartyId; at !== undefined && at !== null && !seen.has(at); at = above.get(at)?.otherPartyId) {
    if (at === partyId) return true;
    seen.add(at);
  }
  return false;
}
