import { requirePermission } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { RECORD_RESULTS } from './monitoring.permissions.js';
import { monitoringProblem } from './monitoring.problems.js';

export interface KnownMeasure {
  readonly id: string;
  readonly caseId: string;
  readonly source: string;
  readonly place: string;
}

/** Results belong to a measure; a researcher may have the right for one process only. @throws Problem `monitoring.measure.absent` */
export async function requireMeasure(tx: Transaction, id: string): Promise<KnownMeasure> {
  const [measure] = await tx.query<KnownMeasure>(
    'select id, case_id as "caseId", source, place from assessment.measure where workspace_id = $1 and id = $2', [tx.workspaceId, id]);
  if (measure === undefined) throw monitoringProblem('measure.absent', { id });
  requirePermission(tx.actor, RECORD_RESULTS, [{ kind: 'process', id: measure.caseId }]);
  return measure;
}
