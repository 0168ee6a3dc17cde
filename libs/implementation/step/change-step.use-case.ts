import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { Asking } from '../asking/asking.repository.js';
import { StepChanged } from '../implementation.events.js';
import { RUN_STEPS } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import type { ActionStep } from './action-step.entity.js';
import type { ChangeStepRequest } from './change-step.request.js';
import { Steps } from './steps.repository.js';

/** Other words, another promise, or given up. What stood before stays readable with the reason (S-066). */
@Injectable()
export class ChangeStep {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.step.absent`, `work.row.stale`, `implementation.step.window` */
  execute(actor: Actor, id: string, request: ChangeStepRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('implementation.step.change', actor, async (tx) => {
      const [steps, asking] = [tx.use(Steps), tx.use(Asking)];
      const step = await steps.requireLocked(id);
      requireForStep(actor, RUN_STEPS, step);
      requireVersion(step, request.version, wordsOf(step));
      const before = wordsOf(step);
      step.change(
        { title: request.title ?? step.title, body: request.body ?? step.body },
        { startOn: given(request.startOn, step.startOn), promisedOn: given(request.promisedOn, step.promisedOn) },
      );
      if (request.progress === 'stopped') step.stop();
      if (step.startOn !== before['startOn']) step.expectUpdateBy((await asking.daysOf(step.caseId, step)).updateBy);
      await steps.save(step);
      await setPartners(tx, step.id, request.partnerIds);
      await steps.keepChange(step.id, request.reason, await asking.today(), before, wordsOf(step));
      const item = await steps.requireItem(step.itemId, { awake: false });
      if (step.ended) await asking.end(step, 'stopped');
      else await asking.reschedule(step, item);
      tx.record({ kind: 'step', id, before, after: wordsOf(step) });
      tx.announce(StepChanged, { stepId: id, itemId: step.itemId, caseId: step.caseId });
      return { version: step.version };
    });
  }
}

async function setPartners(tx: Transaction, stepId: string, partnerIds: readonly string[] | undefined): Promise<void> {
  if (partnerIds === undefined) return;
  if (!partnerIds.every(isId)) throw implementationProblem('lead.absent');
  await tx.use(Steps).setPartners(stepId, partnerIds);
}

/** Left out means as it is; null means taken away. */
function given<T>(value: T | null | undefined, current: T | null): T | null {
  return value === undefined ? current : value;
}

function wordsOf({ title, body, startOn, promisedOn, progress }: ActionStep): Record<string, unknown> {
  return { title, body, startOn, promisedOn, progress };
}
