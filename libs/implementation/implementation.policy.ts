import type { Actor } from '#libs/kernel';
import { holds, STAFF, type Permission, type Role, type Scope } from '#libs/platform/contract';
import { implementationProblem } from './implementation.problems.js';
import { READ_STEPS_OF_PLAN } from './implementation.permissions.js';

/** Where a grant may hold for a step: the process it belongs to. */
export function scopesOfCase(caseId: string): readonly Scope[] {
  return [{ kind: 'process', id: caseId }];
}

/** Absent and forbidden look the same. */
export function requireForStep(actor: Actor, permission: Permission, step: { readonly id: string; readonly caseId: string }): void {
  if (!holds(actor, permission, scopesOfCase(step.caseId))) throw implementationProblem('step.absent', { id: step.id });
}

/** The same for a whole plan. */
export function requireForCase(actor: Actor, permission: Permission, caseId: string): void {
  if (!holds(actor, permission, scopesOfCase(caseId))) throw implementationProblem('case.absent', { id: caseId });
}

/** Staff see every line at once; everybody else a red one only after its lead has (rule 4). */
export function seesAll(actor: Actor, caseId?: string): boolean {
  if (actor.kind === 'job' || actor.kind === 'command') return true;
  return actor.grants.some((grant) => STAFF.includes(grant.role as Role)
    && (grant.scopeKind === 'workspace' || (grant.scopeKind === 'process' && grant.scopeId === caseId)));
}

/** Whose steps somebody may see beside their own: all of a plan, or none. */
export function seesPlan(actor: Actor, caseId: string): boolean {
  return holds(actor, READ_STEPS_OF_PLAN, scopesOfCase(caseId))
    // Whoever sits on a body of the plan reads it; what they may change is another question.
    || actor.grants.some((grant) => grant.scopeKind === 'body' && READ_STEPS_OF_PLAN.roles.includes(grant.role as Role));
}
