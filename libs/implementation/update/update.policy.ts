import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { RECORD_FOR_OTHERS } from '../implementation.permissions.js';
import type { UpdateRight } from './updates.repository.js';

export interface RecordRight extends UpdateRight {
  /** May write the public line, too. */
  readonly staff: boolean;
}

/**
 * What somebody may record: staff any step of theirs, everybody else only steps that they or their organization
 * lead (S-059), a link only the steps it covers. The statement that writes applies it.
 */
export function rightOf(actor: Actor, linkId: string | null): RecordRight {
  if (linkId !== null) {
    return { personId: null, linkId, everywhere: false, caseIds: [], byPersonId: actor.personId, staff: false };
  }
  const everywhere = holds(actor, RECORD_FOR_OTHERS);
  const caseIds = actor.grants.flatMap(({ role, scopeKind, scopeId }) =>
    (scopeKind === 'process' && scopeId !== null && (RECORD_FOR_OTHERS.roles as readonly string[]).includes(role) ? [scopeId] : []));
  const staff = everywhere || caseIds.length > 0;
  return { personId: actor.personId, linkId: null, everywhere, caseIds, byPersonId: actor.personId, staff };
}
