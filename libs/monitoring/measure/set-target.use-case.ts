import { Injectable } from '@nestjs/common';
import { parsePartialDate, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { ResultsChanged } from '../monitoring.events.js';
import { requireMeasure } from '../monitoring.policy.js';
import { monitoringProblem } from '../monitoring.problems.js';
import type { SetTargetRequest } from './results.request.js';
import { Target } from './target.entity.js';

/** What a measure shall reach, and by when. */
@Injectable()
export class SetTarget {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `monitoring.measure.absent` */
  execute(actor: Actor, measureId: string, request: SetTargetRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('monitoring.target.set', actor, async (tx) => {
      const measure = await requireMeasure(tx, measureId);
      const known = await tx.table(Target).findOne({ measureId, onDay: parsePartialDate(request.on).text });
      const target = known ?? Target.set({ workspaceId: tx.workspaceId, id: tx.newId(), measureId }, request.on, request.value);
      const before = known === null ? null : { value: known.value };
      target.aim(request.value);
      await (known === null ? tx.table(Target).insert(target) : tx.table(Target).update(target));
      tx.record({ kind: 'measure', id: measureId, ...(before === null ? {} : { before }), after: { target: target.value, on: target.onDay } });
      tx.announce(ResultsChanged, { measureId, caseId: measure.caseId });
      return { id: target.id };
    });
  }

  /** @throws Problem `monitoring.target.absent` */
  remove(actor: Actor, measureId: string, id: string): Promise<void> {
    return this.unitOfWork.run('monitoring.target.remove', actor, async (tx) => {
      const measure = await requireMeasure(tx, measureId);
      const target = await tx.table(Target).findOne({ id, measureId });
      if (target === null || !(await tx.table(Target).remove(id))) throw monitoringProblem('target.absent', { id });
      tx.record({ kind: 'measure', id: measureId, before: { target: target.value, on: target.onDay } });
      tx.announce(ResultsChanged, { measureId, caseId: measure.caseId });
    });
  }
}
