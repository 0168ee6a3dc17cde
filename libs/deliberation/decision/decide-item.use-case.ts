import { Injectable } from '@nestjs/common';
import { ProcessDesigns } from '#libs/convening';
import { holds } from '#libs/platform/contract';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { DECIDE_ITEMS, SHAPE_PLAN } from '../deliberation.permissions.js';
import { processScope, requireForItem, requireOpenCase } from '../deliberation.policy.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { Items } from '../item/items.repository.js';
import type { DecideItemRequest } from './decide-item.request.js';
import { takeDecision } from './take-decision.repository.js';

/** Notes what chair, mayor or council decided, with its day. Where the table decides by vote, a chair cannot go round it. */
@Injectable()
export class DecideItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: DecideItemRequest): Promise<{ version: number; number: string | null }> {
    return this.unitOfWork.run('deliberation.item.decide', actor, async (tx) => {
      const item = await tx.use(Items).requireLocked(id);
      requireForItem(actor, DECIDE_ITEMS, item);
      if (!holds(actor, SHAPE_PLAN, processScope(item.caseId))) {
        const rule = await tx.use(ProcessDesigns).decisionRule(item.caseId);
        if (rule !== 'chair_decides') throw deliberationProblem('item.motion-decides', { rule });
      }
      await requireOpenCase(tx, item.caseId);
      requireVersion(item, request.version, { state: item.state, decision: item.decision });
      await takeDecision(tx, item, request.decision, { note: request.note ?? '', motionId: null, on: request.on });
      return { version: item.version, number: item.number };
    });
  }
}
