import type { Actor } from '#libs/kernel';
import { holds, requirePermission, type Scope } from '#libs/platform/contract';
import { PlanningProcesses } from '#libs/casework';
import type { Transaction } from '#libs/platform/work';
import { READ_ALL_INPUT, RECORD_INPUT } from './engagement.permissions.js';
import { engagementProblem } from './engagement.problems.js';

/** What a reader may see of input, in the form that queries bind. */
export interface InputView {
  readonly all: boolean;
  readonly takesPart: boolean;
  readonly bodies: readonly string[];
}

export function inputViewOf(actor: Actor, caseId?: string): InputView {
  const scopes: Scope[] = caseId === undefined ? [] : [{ kind: 'process', id: caseId }];
  const bodies = actor.grants.filter(({ scopeKind }) => scopeKind === 'body').flatMap(({ scopeId }) => scopeId ?? []);
  return { all: holds(actor, READ_ALL_INPUT, scopes), takesPart: actor.grants.length > 0, bodies };
}

/** Staff of the city or of the process; a chair for conversations that the own committee held. The process must be open. */
export async function requireRecording(tx: Transaction, caseId: string, bodyId: string | null): Promise<void> {
  await tx.use(PlanningProcesses).requireOpen(caseId);
  requirePermission(tx.actor, RECORD_INPUT, [{ kind: 'process', id: caseId }, ...(bodyId === null ? [] : [{ kind: 'body', id: bodyId } as const])]);
  if (bodyId === null) return;
  const body = await tx.query('select 1 from bodies.body where workspace_id = $1 and id = $2 and case_id = $3', [tx.workspaceId, bodyId, caseId]);
  if (body.length === 0) throw engagementProblem('session.body-elsewhere', { bodyId });
}
