/**
 * at_table: somebody sits there · invited: asked and not yet in · seat_empty: a
 * seat is kept and nobody holds it · missing: not even a seat.
 */
export const COVERAGE = ['at_table', 'invited', 'seat_empty', 'missing'] as const;
export type Coverage = (typeof COVERAGE)[number];

export interface SectorWord {
  readonly code: string;
  /** The city's own word; null for the built-in one. */
  readonly label: string | null;
}

/** A seat that exists today. */
export interface SeatSector {
  /** Of the seat, else of its organization, else of its holder's organization; null when none says. */
  readonly sector: string | null;
  readonly standing: 'held' | 'invited' | 'empty';
}

export interface SectorStanding extends SectorWord {
  readonly coverage: Coverage;
  readonly seats: number;
  readonly held: number;
}

/** Every sector of the city in its order, with how it stands at this table: what is missing is as visible as what is there. */
export function sectorCoverage(sectors: readonly SectorWord[], seats: readonly SeatSector[]): SectorStanding[] {
  return sectors.map(({ code, label }) => {
    const mine = seats.filter((seat) => seat.sector === code);
    const held = mine.filter((seat) => seat.standing === 'held').length;
    return { code, label, coverage: coverageOf(mine, held), seats: mine.length, held };
  });
}

function coverageOf(seats: readonly SeatSector[], held: number): Coverage {
  if (seats.length === 0) return 'missing';
  if (held > 0) return 'at_table';
  return seats.some((seat) => seat.standing === 'invited') ? 'invited' : 'seat_empty';
}
