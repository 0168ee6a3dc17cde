import type { Actor } from '#libs/kernel';
import { requirePermission, type Permission } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { publishingProblem } from './publishing.problems.js';

export interface CaseFacts {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly readOnly: boolean;
}

export function requireInProcess(actor: Actor, permission: Permission, caseId: string): void {
  requirePermission(actor, permission, [{ kind: 'process', id: caseId }]);
}

/**
 * The case whose plan is published, held against a second publication at the same time.
 * A closed case may still publish what it decided; an archive only takes what a command brings.
 */
export async function requirePublishable(tx: Transaction, caseId: string): Promise<CaseFacts> {
  const [found] = await tx.query<CaseFacts>(
    'select id, number, title, read_only as "readOnly" from casework.planning_process where workspace_id = $1 and id = $2 for update', [tx.workspaceId, caseId]);
  if (found === undefined) throw publishingProblem('case.absent', { id: caseId });
  if (found.readOnly && tx.actor.kind !== 'command') throw publishingProblem('case.read-only', { id: caseId });
  return found;
}
