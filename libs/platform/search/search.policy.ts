import type { Actor } from '#libs/kernel';
import { STAFF, TAKING_PART } from '#libs/platform/contract';

/** What somebody may find, as values for the statement: the predicate itself stands in SQL, on every row. */
export interface Sight {
  readonly staff: boolean;
  readonly participant: boolean;
  readonly bodyIds: readonly string[];
}

export function sightOf(actor: Actor): Sight {
  const product = actor.kind === 'job' || actor.kind === 'command';
  const staff = product || actor.grants.some(({ role, scopeKind }) => scopeKind === 'workspace' && (STAFF as readonly string[]).includes(role));
  const bodyIds = actor.grants.flatMap(({ scopeKind, scopeId }) => (scopeKind === 'body' && scopeId !== null ? [scopeId] : []));
  return { staff, participant: staff || actor.grants.some(({ role }) => (TAKING_PART as readonly string[]).includes(role)), bodyIds };
}
