/** What can be counted without asking people anything: the sector and the organization they come from, and the district of a seat. */
export const DIMENSIONS = ['sector', 'agency', 'district'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface CompositionRule {
  readonly id: string;
  readonly dimension: Dimension;
  /** Code, organization id or district; null counts how many different ones there are. */
  readonly value: string | null;
  readonly atLeast: number | null;
  readonly atMost: number | null;
}

/** Where somebody comes from, as far as rules may count it; null when nothing says. */
export type Origin = Readonly<Record<Dimension, string | null>>;

/** A seat that exists today, and where its holder counts; null while it is empty. */
export interface SeatOrigin {
  readonly seatId: string;
  readonly holder: Origin | null;
}

export type Verdict = 'met' | 'short' | 'over';

export interface RuleStanding {
  readonly rule: CompositionRule;
  /** How many sit there now. */
  readonly now: number;
  readonly verdict: Verdict;
}

export interface RulePreview extends RuleStanding {
  /** How many would sit there. */
  readonly after: number;
  readonly verdictAfter: Verdict;
}

/** Each rule against those who sit there now. */
export function compositionOf(rules: readonly CompositionRule[], seats: readonly SeatOrigin[]): RuleStanding[] {
  return rules.map((rule) => {
    const now = countFor(rule, seats);
    return { rule, now, verdict: verdictOf(rule, now) };
  });
}

/** The same as if somebody sat on that seat, in place of whoever does. */
export function previewSeating(rules: readonly CompositionRule[], seats: readonly SeatOrigin[], seatId: string, candidate: Origin): RulePreview[] {
  const then = seats.map((seat) => (seat.seatId === seatId ? { seatId, holder: candidate } : seat));
  return compositionOf(rules, seats).map((standing) => {
    const after = countFor(standing.rule, then);
    return { ...standing, after, verdictAfter: verdictOf(standing.rule, after) };
  });
}

/** What the seat itself says goes before what its holder brings. */
export function originOf(seat: Origin, holder: Origin): Origin {
  return { sector: seat.sector ?? holder.sector, agency: seat.agency ?? holder.agency, district: seat.district ?? holder.district };
}

function countFor({ dimension, value }: CompositionRule, seats: readonly SeatOrigin[]): number {
  const held = seats.flatMap(({ holder }) => holder?.[dimension] ?? []);
  return value === null ? new Set(held).size : held.filter((one) => one === value).length;
}

function verdictOf({ atLeast, atMost }: CompositionRule, count: number): Verdict {
  if (atLeast !== null && count < atLeast) return 'short';
  return atMost !== null && count > atMost ? 'over' : 'met';
}
