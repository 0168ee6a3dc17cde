import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { Asking } from '../asking/asking.repository.js';
import { StepChanged } from '../implementation.events.js';
import { RUN_STEPS } from '../implementation.permissions.js';
import { requireForCase } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import { ActionStep } from './action-step.entity.js';
import type { AddActionStepRequest } from './add-action-step.request.js';
import { Steps } from './steps.repository.js';

/** Somebody takes something on. From that commit on its lead is asked by the schedule of the plan. */
@Injectable()
export class AddActionStep {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.item.absent`, `implementation.lead.absent`, `implementation.step.window`, `implementation.case.read-only` */
  execute(actor: Actor, request: AddActionStepRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('implementation.step.add', actor, async (tx) => {
      const [steps, asking] = [tx.use(Steps), tx.use(Asking)];
      const item = await steps.requireItem(request.itemId, { awake: true });
      requireForCase(actor, RUN_STEPS, item.caseId);
      const { leadPartyId, leadPersonId = null, startOn = null, promisedOn = null } = request;
      const partners = request.partnerIds ?? [];
      await steps.requireLead(leadPartyId, leadPersonId);
      if (!partners.every(isId)) throw implementationProblem('lead.absent');
      const askedFrom = request.askedFrom ?? (await asking.today());
      const { updateBy } = await asking.daysOf(item.caseId, { startOn, askedFrom, lastUpdateOn: null });
      const step = ActionStep.open(tx.workspaceId, tx.newId(), {
        caseId: item.caseId, itemId: item.id, position: await steps.nextPosition(item.id), title: request.title, body: request.body ?? '',
        leadPartyId, leadPersonId, startOn, promisedOn, askedFrom, updateBy,
      }, tx.now);
      await steps.insert(step);
      await steps.setPartners(step.id, partners);
      await asking.open(step, item);
      tx.record({ kind: 'step', id: step.id, after: { itemId: item.id, leadPartyId, promisedOn, startOn } });
      tx.announce(StepChanged, { stepId: step.id, itemId: item.id, caseId: item.caseId });
      return { id: step.id };
    });
  }
}
