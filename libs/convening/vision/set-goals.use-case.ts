import { Injectable } from '@nestjs/common';
import { PlanningProcesses, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { IsNull } from 'typeorm';
import { VisionChanged } from '../convening.events.js';
import { DESIGN_PROCESS } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import { Goal } from './goal.entity.js';
import type { SetGoalsRequest } from './vision.request.js';
import type { GoalList } from './vision.response.js';

/** Writes the goals of the effort, in their order; those left out are taken away. */
@Injectable()
export class SetGoals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, { goals }: SetGoalsRequest): Promise<GoalList> {
    return this.unitOfWork.run('convening.goals.set', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, DESIGN_PROCESS, caseId);
      const table = tx.table(Goal);
      const known = new Map((await table.find({ caseId, removedAt: IsNull() }, { position: 'ASC' })).map((goal) => [goal.id, goal]));
      const before = [...known.values()].map(({ text }) => text);
      const kept: { id: string; text: string }[] = [];
      for (const [position, { id, text }] of goals.entries()) {
        const goal = id === undefined ? undefined : known.get(id);
        if (id !== undefined && goal === undefined) throw conveningProblem('goal.absent', { id });
        const set = goal ?? Goal.set(tx.workspaceId, tx.newId(), { caseId, position, text });
        if (goal === undefined) await table.insert(set);
        else await table.update(Object.assign(goal, { position, text }));
        known.delete(set.id);
        kept.push({ id: set.id, text });
      }
      for (const goal of known.values()) await table.update(Object.assign(goal, { removedAt: tx.now }));
      tx.record({ kind: 'case', id: caseId, before: { goals: before }, after: { goals: kept.map(({ text }) => text) } });
      tx.announce(VisionChanged, { caseId });
      return { goals: kept };
    });
  }
}
