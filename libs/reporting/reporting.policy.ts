import type { Actor } from '#libs/kernel';
import { holds, type Permission } from '#libs/platform/contract';
import { reportingProblem } from './reporting.problems.js';

/** Absent and forbidden look the same. */
export function requireForCase(actor: Actor, permission: Permission, caseId: string): void {
  if (!holds(actor, permission, [{ kind: 'process', id: caseId }])) throw reportingProblem('case.absent', { id: caseId });
}

export function requireForReport(actor: Actor, permission: Permission, report: { readonly id: string; readonly caseId: string }): void {
  if (!holds(actor, permission, [{ kind: 'process', id: report.caseId }])) throw reportingProblem('report.absent', { id: report.id });
}
