import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { StepChanged } from '../implementation.events.js';
import { RUN_STEPS } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import type { CompleteMilestoneRequest } from './add-milestone.request.js';
import { Milestone } from './milestone.entity.js';
import { countMilestones } from './progress.rules.js';
import { Steps } from './steps.repository.js';

/** Done, or taken back. How far the step is follows from it; that the step itself is done only its lead says. */
@Injectable()
export class CompleteMilestone {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Staff and the lead may. @throws Problem `implementation.milestone.absent`, `work.row.stale` */
  execute(actor: Actor, id: string, request: CompleteMilestoneRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('implementation.milestone.complete', actor, async (tx) => {
      const milestone = await tx.table(Milestone).require(id, implementationProblem('milestone.absent', { id }));
      const step = await tx.use(Steps).requireLocked(milestone.stepId);
      if (step.leadPersonId === null || step.leadPersonId !== actor.personId) requireForStep(actor, RUN_STEPS, step);
      requireVersion(milestone, request.version, { doneOn: milestone.doneOn });
      milestone.complete(request.doneOn === undefined ? await tx.use(Cities).today() : request.doneOn);
      await tx.table(Milestone).update(milestone);
      step.follow(countMilestones(await tx.use(Steps).milestones(step.id)));
      await tx.use(Steps).save(step);
      tx.record({ kind: 'milestone', id, after: { stepId: step.id, doneOn: milestone.doneOn } });
      tx.announce(StepChanged, { stepId: step.id, itemId: step.itemId, caseId: step.caseId });
      return { version: milestone.version };
    });
  }
}
