import type { SeatRow } from '../seat/seats-of-body.query.js';
import { compositionOf, previewSeating, type CompositionRule, type Origin, type RuleStanding, type SeatOrigin } from './composition.rules.js';
import type { CompositionLine, CompositionPreviewLine } from './composition.response.js';

/** A rule as read, with the name of its organization. */
export interface NamedRule extends CompositionRule {
  readonly name: string | null;
}

/** Rules of a body that hold today, as a JSON array; for a table of bodies called `b`. */
export const RULES_OF_BODY = `coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'dimension', r.dimension, 'value', coalesce(r.sector_code, r.organization_id::text, r.district),
    'name', y.name, 'atLeast', r.at_least, 'atMost', r.at_most) order by r.position, r.id)
  from bodies.composition_rule r left join directory.party y on y.workspace_id = r.workspace_id and y.id = r.organization_id
  where r.workspace_id = b.workspace_id and r.body_id = b.id and r.retired_on is null), '[]')`;

export function originsOf(rows: readonly SeatRow[]): SeatOrigin[] {
  return rows.map(({ id, standing, seatSector, agency, standsFor }) =>
    ({ seatId: id, holder: standing === 'held' ? { sector: seatSector, agency, district: standsFor } : null }));
}

export function compositionLines(rules: readonly NamedRule[], rows: readonly SeatRow[]): CompositionLine[] {
  return compositionOf(rules, originsOf(rows)).map((standing, index) => lineOf(standing, rules[index]?.name ?? null));
}

export function previewLines(rules: readonly NamedRule[], seats: readonly SeatOrigin[], seatId: string, candidate: Origin): CompositionPreviewLine[] {
  return previewSeating(rules, seats, seatId, candidate).map((seen, index) =>
    ({ ...lineOf(seen, rules[index]?.name ?? null), after: seen.after, verdictAfter: seen.verdictAfter }));
}

function lineOf({ rule: { id, dimension, value, atLeast, atMost }, now, verdict }: RuleStanding, name: string | null): CompositionLine {
  return { id, dimension, value, name, atLeast, atMost, now, verdict };
}
