import { Injectable } from '@nestjs/common';
import { PlanningProcesses, requireInCase } from '#libs/casework';
import { Cities } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STAGES } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import type { SetProcessMilestoneRequest, ChangeProcessMilestoneRequest } from './dates.request.js';
import { Milestone } from './milestone.entity.js';
import { ProcessDates } from './process-dates.repository.js';

/** A day that people wait for: set with a day or with a rule, named anew, reached, taken away. */
@Injectable()
export class ChangeMilestones {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, caseId: string, { name, on, rule }: SetProcessMilestoneRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('convening.milestone.add', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, RUN_STAGES, caseId);
      if ((on === undefined) === (rule === undefined)) throw conveningProblem('dates.day-or-rule', {});
      const dates = tx.use(ProcessDates);
      const { endsOn } = await dates.frame(caseId);
      const id = tx.newId();
      const milestone = Milestone.set(tx.workspaceId, id, { caseId, key: `m${id.replaceAll('-', '')}`, name, onDay: on ?? endsOn, rule: null });
      await tx.table(Milestone).insert(milestone);
      const change = { id: `milestone.${milestone.key}` };
      await dates.change(caseId, [rule === undefined ? { ...change, on: milestone.onDay } : { ...change, rule }]);
      // The day it got from its rule is the day it was first planned for.
      await tx.query('update convening.milestone set first_on = on_day where workspace_id = $1 and id = $2', [tx.workspaceId, id]);
      tx.record({ kind: 'milestone', id, after: { caseId, name, on: on ?? null, rule: rule ?? null } });
      return { id };
    });
  }

  change(actor: Actor, id: string, { name, reached, removed, version }: ChangeProcessMilestoneRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('convening.milestone.change', actor, async (tx) => {
      const absent = conveningProblem('milestone.absent', { id });
      const { caseId } = await tx.table(Milestone).require(id, absent);
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, RUN_STAGES, caseId);
      const milestone = await tx.table(Milestone).require(id, absent);
      requireVersion(milestone, version, { name: milestone.name });
      const before = { name: milestone.name, reachedOn: milestone.reachedOn, removed: milestone.removedAt !== null };
      if (name !== undefined) milestone.name = name;
      if (reached !== undefined) milestone.reachedOn = reached ? await tx.use(Cities).today() : null;
      if (removed !== undefined) milestone.removedAt = removed ? tx.now : null;
      if (removed === true) await requireNobodyWaits(tx.use(ProcessDates), milestone);
      await tx.table(Milestone).update(milestone);
      await tx.use(ProcessDates).expect(milestone);
      tx.record({ kind: 'milestone', id, before, after: { name: milestone.name, reachedOn: milestone.reachedOn, removed: milestone.removedAt !== null } });
      return { version: milestone.version };
    });
  }
}

/** Other dates may follow from it: they would hang in the air. */
async function requireNobodyWaits(dates: ProcessDates, { caseId, key, name }: Milestone): Promise<void> {
  const waiting = (await dates.points(caseId)).find(({ rule }) => rule?.of === `milestone.${key}`);
  if (waiting !== undefined) throw conveningProblem('milestone.followed', { name, by: waiting.name });
}
