import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { StepChanged } from '../implementation.events.js';
import { RUN_STEPS } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import type { AddMilestoneRequest } from './add-milestone.request.js';
import { Milestone } from './milestone.entity.js';
import { Steps } from './steps.repository.js';

/** A part of a step that can be seen to be done. */
@Injectable()
export class AddMilestone {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.step.absent` */
  execute(actor: Actor, stepId: string, request: AddMilestoneRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('implementation.milestone.add', actor, async (tx) => {
      const step = await tx.use(Steps).requireLocked(stepId);
      requireForStep(actor, RUN_STEPS, step);
      const known = await tx.use(Steps).milestones(stepId);
      const milestone = Milestone.open({
        workspaceId: tx.workspaceId, id: tx.newId(), stepId, position: (known.at(-1)?.position ?? -1) + 1, title: request.title, dueOn: request.dueOn ?? null,
      });
      await tx.table(Milestone).insert(milestone);
      tx.record({ kind: 'milestone', id: milestone.id, after: { stepId, dueOn: milestone.dueOn } });
      tx.announce(StepChanged, { stepId, itemId: step.itemId, caseId: step.caseId });
      return { id: milestone.id };
    });
  }
}
