import { PlanningProcesses } from '#libs/casework';
import { requirePermission } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { RECORD_FINDINGS } from './assessment.permissions.js';

/** Findings belong to an open planning process; a researcher may have the right for that one only. */
export async function requireFinding(tx: Transaction, caseId: string): Promise<void> {
  await tx.use(PlanningProcesses).requireOpen(caseId);
  requirePermission(tx.actor, RECORD_FINDINGS, [{ kind: 'process', id: caseId }]);
}
