import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_ASKING } from '../implementation.permissions.js';
import { requireForCase } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import { ActionStep } from '../step/action-step.entity.js';
import { Steps } from '../step/steps.repository.js';
import { AskPolicy } from './ask-policy.entity.js';
import { Asking } from './asking.repository.js';
import type { SetAskPolicyRequest } from './set-ask-policy.request.js';

/** When a plan asks from now on. Cycles under way follow at once. */
@Injectable()
export class SetAskPolicy {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.case.absent`, `work.row.stale` */
  execute(actor: Actor, caseId: string, request: SetAskPolicyRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('implementation.asking.set', actor, async (tx) => {
      requireForCase(actor, RUN_ASKING, caseId);
      const policy = await saved(tx, caseId, request);
      await reschedule(tx, caseId);
      tx.record({ kind: 'case', id: caseId, after: { ...policy.schedule } });
      return { version: policy.version };
    });
  }
}

async function saved(tx: Transaction, caseId: string, { version, ...schedule }: SetAskPolicyRequest): Promise<AskPolicy> {
  const known = await tx.table(AskPolicy).findOne({ caseId });
  if (known !== null) {
    requireVersion(known, version, { ...known.schedule });
    known.choose(schedule);
    await tx.table(AskPolicy).update(known);
    return known;
  }
  const found = await tx.query('select 1 from casework.planning_process where workspace_id = $1 and id = $2', [tx.workspaceId, caseId]);
  if (found.length === 0) throw implementationProblem('case.absent', { id: caseId });
  const made = AskPolicy.usual(tx.workspaceId, tx.newId(), caseId);
  made.choose(schedule);
  await tx.table(AskPolicy).insert(made);
  return made;
}

async function reschedule(tx: Transaction, caseId: string): Promise<void> {
  const steps = await tx.table(ActionStep).find({ caseId }, { id: 'ASC' });
  for (const step of steps.filter(({ ended }) => !ended)) {
    step.expectUpdateBy((await tx.use(Asking).daysOf(caseId, step)).updateBy);
    await tx.use(Steps).save(step);
    await tx.use(Asking).reschedule(step, await tx.use(Steps).requireItem(step.itemId, { awake: false }));
  }
}
