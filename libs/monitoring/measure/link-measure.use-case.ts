import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ResultsChanged } from '../monitoring.events.js';
import { requireMeasure } from '../monitoring.policy.js';
import { monitoringProblem } from '../monitoring.problems.js';

/** Which items a measure speaks of: the last knot on their thread. */
@Injectable()
export class LinkMeasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Linked twice is linked. @throws Problem `monitoring.measure.absent`, `monitoring.item.absent` */
  link(actor: Actor, measureId: string, itemId: string): Promise<void> {
    return this.change('monitoring.measure.link', actor, measureId, itemId, (tx) => tx.query(
      `insert into monitoring.item_measure (workspace_id, id, item_id, measure_id) values ($1, $2, $3, $4) on conflict (workspace_id, item_id, measure_id) do nothing`,
      [tx.workspaceId, tx.newId(), itemId, measureId]));
  }

  unlink(actor: Actor, measureId: string, itemId: string): Promise<void> {
    return this.change('monitoring.measure.unlink', actor, measureId, itemId, (tx) => tx.query(
      'delete from monitoring.item_measure where workspace_id = $1 and item_id = $2 and measure_id = $3', [tx.workspaceId, itemId, measureId]));
  }

  private change(action: string, actor: Actor, measureId: string, itemId: string, write: (tx: Transaction) => Promise<unknown>): Promise<void> {
    return this.unitOfWork.run(action, actor, async (tx) => {
      const measure = await requireMeasure(tx, measureId);
      const found = await tx.query('select 1 from deliberation.item where workspace_id = $1 and id = $2 and case_id = $3', [tx.workspaceId, itemId, measure.caseId]);
      if (found.length === 0) throw monitoringProblem('item.absent', { id: itemId });
      await write(tx);
      tx.record({ kind: 'measure', id: measureId, after: { itemId } });
      tx.announce(ResultsChanged, { measureId, caseId: measure.caseId });
    });
  }
}
