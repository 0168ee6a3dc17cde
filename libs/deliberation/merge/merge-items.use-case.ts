import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { ItemDecided } from '../deliberation.events.js';
import { SHAPE_PLAN } from '../deliberation.permissions.js';
import { requireForItem, requireOpenCase } from '../deliberation.policy.js';
import { itemEntry } from '../deliberation.search.js';
import { Items } from '../item/items.repository.js';
import type { MergeItemsRequest } from './merge-items.request.js';

/** Two items say the same: one goes into the other, and what fed either now stands behind the one that stays (S-047). */
@Injectable()
export class MergeItems {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: MergeItemsRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('deliberation.item.merge', actor, async (tx) => {
      // Always in the order of their ids: two merges the other way round must not wait for each other.
      const [first, second] = [id, request.intoId].sort();
      const one = await tx.use(Items).requireLocked(first as string);
      const two = first === second ? one : await tx.use(Items).requireLocked(second as string);
      const [item, other] = one.id === id ? [one, two] : [two, one];
      requireForItem(actor, SHAPE_PLAN, item);
      await requireOpenCase(tx, item.caseId);
      requireVersion(item, request.version, { state: item.state, title: item.title });
      item.mergeInto(other, tx.now);
      await tx.use(Items).save(item);
      await tx.query(
        `insert into deliberation.source (workspace_id, id, item_id, kind, source_id, by_person_id, at)
         select s.workspace_id, gen_random_uuid(), $3, s.kind, s.source_id, s.by_person_id, s.at
         from deliberation.source s where s.workspace_id = $1 and s.item_id = $2 on conflict do nothing`, [tx.workspaceId, id, other.id]);
      tx.record({ kind: 'item', id, after: { state: 'merged', into: other.id, note: request.note ?? '' } });
      await tx.use(SearchIndex).put(itemEntry(item));
      tx.announce(ItemDecided, { itemId: id, caseId: item.caseId });
      return { version: item.version };
    });
  }
}
