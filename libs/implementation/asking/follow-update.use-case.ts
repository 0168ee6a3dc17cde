import { Injectable } from '@nestjs/common';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { Steps } from '../step/steps.repository.js';
import { Asking } from './asking.repository.js';

/** After an update: the duty of this cycle is done, the one of the next cycle stands. */
@Injectable()
export class FollowUpdate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(job: Job): Promise<void> {
    const stepId = job.ids['stepId'] ?? '';
    await this.unitOfWork.runOnce('implementation.duty.follow', job, async (tx) => {
      const step = await tx.use(Steps).byId(stepId);
      if (step === null || (await tx.use(Asking).isCurrent(step))) return;
      const item = await tx.use(Steps).requireItem(step.itemId, { awake: false });
      await tx.use(Asking).restart(step, item, 'updated');
      tx.record({ kind: 'step', id: stepId, after: { nextUpdateBy: step.updateBy } });
    });
  }
}
