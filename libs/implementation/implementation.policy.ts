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

/** What of the steps somebody may see; goes into the statements as values. */
export interface StepView {
  /** Every line at once, and what was written to staff. */
  readonly staff: boolean;
  /** All plans of the city. */
  readonly wide: boolean;
  readonly bodies: readonly string[];
  readonly processes: readonly string[];
  readonly personId: string | null;
}

/** A member sees the items of their body and what they lead themselves; the mayor's side sees every plan, red lines after their leads (S-048). */
export function stepViewOf(actor: Actor): StepView {
  const scoped = (kind: 'body' | 'process') => actor.grants.flatMap((grant) => (grant.scopeKind === kind && grant.scopeId !== null ? [grant.scopeId] : []));
  const staff = seesAll(actor);
  return { staff, wide: staff || holds(actor, READ_STEPS_OF_PLAN), bodies: scoped('body'), processes: scoped('process'), personId: actor.personId };
}
