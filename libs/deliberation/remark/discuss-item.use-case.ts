import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { DRAFT_ITEMS } from '../deliberation.permissions.js';
import { requireForItem, requireOpenCase } from '../deliberation.policy.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { Items } from '../item/items.repository.js';
import type { DiscussItemRequest, RemarkResponse } from './discuss-item.request.js';
import { remarkAudience, type RemarkAudience } from './remark-audience.rules.js';
import { Remark } from './remark.entity.js';

/** Somebody says what they think of an item, knowing beforehand who reads it. */
@Injectable()
export class DiscussItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, itemId: string, request: DiscussItemRequest): Promise<RemarkResponse> {
    return this.unitOfWork.run('deliberation.item.discuss', actor, async (tx) => {
      const item = await tx.use(Items).require(itemId);
      requireForItem(actor, DRAFT_ITEMS, item);
      await requireOpenCase(tx, item.caseId);
      const [body] = await tx.query<{ law: 'yes' | 'no' | 'ask_counsel'; chosen: RemarkAudience | null }>(
        `select b.open_meetings_law as law, p.discussion as chosen from bodies.body b
         left join bodies.procedure p on p.workspace_id = b.workspace_id and p.body_id = b.id
         where b.workspace_id = $1 and b.id = $2`, [tx.workspaceId, item.bodyId]);
      const goesTo = remarkAudience(body?.law ?? null, body?.chosen ?? null);
      // Words written for staff must never turn up in public because a setting changed meanwhile.
      if (goesTo !== request.goesTo) throw deliberationProblem('remark.audience-changed', { goesTo });
      const id = tx.newId();
      await tx.table(Remark).insert(Object.assign(new Remark(), {
        workspaceId: tx.workspaceId, id, itemId, byPersonId: actor.personId, text: request.text, goesTo, at: tx.now,
      }));
      tx.record({ kind: 'item', id: itemId, after: { remark: id, goesTo } });
      return { id, goesTo };
    });
  }
}
