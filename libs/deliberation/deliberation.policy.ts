import type { Actor } from '#libs/kernel';
import { holds, requirePermission, STAFF, type Permission, type Role, type Scope } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { deliberationProblem } from './deliberation.problems.js';
import { READ_ITEMS, SHAPE_PLAN } from './deliberation.permissions.js';
import type { Item } from './item/item.entity.js';

/** What of a plan in the making somebody may see; goes into the query as values. */
export interface Audience {
  /** Everything, drafts of all bodies and remarks to staff included. */
  readonly staff: boolean;
  /** Proposals and what follows in every plan of the city. */
  readonly wide: boolean;
  readonly bodies: readonly string[];
  readonly processes: readonly string[];
  readonly personId: string | null;
}

export function audienceOf(actor: Actor): Audience {
  const scoped = (kind: 'body' | 'process') => actor.grants.flatMap((grant) => (grant.scopeKind === kind && grant.scopeId !== null ? [grant.scopeId] : []));
  const staff = actor.kind === 'job' || actor.kind === 'command'
    || actor.grants.some(({ role, scopeKind }) => scopeKind === 'workspace' && STAFF.includes(role as Role));
  return { staff, wide: staff || holds(actor, READ_ITEMS), bodies: scoped('body'), processes: scoped('process'), personId: actor.personId };
}

export function processScope(caseId: string): readonly Scope[] {
  return [{ kind: 'process', id: caseId }];
}

/** Where a grant may hold for an item: its body, its process. */
export function scopesOf(item: Pick<Item, 'caseId' | 'bodyId'>): readonly Scope[] {
  return [...processScope(item.caseId), ...(item.bodyId === null ? [] : [{ kind: 'body' as const, id: item.bodyId }])];
}

/** Absent and forbidden look the same: whoever may not see an item is not told that it is there. */
export function requireForItem(actor: Actor, permission: Permission, item: Item): void {
  if (!holds(actor, permission, scopesOf(item))) throw deliberationProblem('item.absent', { id: item.id });
}

/** Once the table has decided, only staff change the words, and the next published version shows it. */
export function requireRevisable(actor: Actor, item: Item): void {
  if (item.state === 'draft' || item.state === 'proposed') return;
  requirePermission(actor, SHAPE_PLAN, processScope(item.caseId));
}

/** @throws Problem `deliberation.case.absent`, `deliberation.case.ended` (conflict) */
export async function requireOpenCase(tx: Transaction, caseId: string): Promise<void> {
  const [found] = await tx.query<{ state: string; readOnly: boolean }>(
    'select state, read_only as "readOnly" from casework.planning_process where workspace_id = $1 and id = $2', [tx.workspaceId, caseId]);
  if (found === undefined) throw deliberationProblem('case.absent', { id: caseId });
  // The archive city is written by a command and by nobody else.
  if (found.state === 'closed' || (found.readOnly && tx.actor.kind !== 'command')) throw deliberationProblem('case.ended', { id: caseId });
}

/** @throws Problem `deliberation.body.absent` when the body is not one of this process */
export async function requireBodyOf(tx: Transaction, caseId: string, bodyId: string | null): Promise<void> {
  if (bodyId === null) return;
  const found = await tx.query(
    'select 1 from bodies.body where workspace_id = $1 and id = $2 and (case_id = $3 or case_id is null)', [tx.workspaceId, bodyId, caseId]);
  if (found.length === 0) throw deliberationProblem('body.absent', { id: bodyId });
}
