import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { DRAFT_ITEMS } from '../deliberation.permissions.js';
import { requireForItem, requireOpenCase, requireRevisable } from '../deliberation.policy.js';
import { itemEntry } from '../deliberation.search.js';
import type { ReviseItemRequest } from './draft-item.request.js';
import { Items } from './items.repository.js';

/** New words for an item; the old ones stay as a draft. Whoever was slower gets both texts back. */
@Injectable()
export class ReviseItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ReviseItemRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('deliberation.item.revise', actor, async (tx) => {
      const item = await tx.use(Items).require(id);
      requireForItem(actor, DRAFT_ITEMS, item);
      requireRevisable(actor, item);
      await requireOpenCase(tx, item.caseId);
      const { title, body, benefit } = item;
      requireVersion(item, request.version, { title, body, benefit });
      item.revise({ title: request.title, body: request.body ?? body, benefit: request.benefit ?? benefit }, tx.now);
      await tx.use(Items).saveRevised(item, request.note ?? '');
      tx.record({ kind: 'item', id, before: { title, body, benefit }, after: { title: item.title, body: item.body, benefit: item.benefit } });
      await tx.use(SearchIndex).put(itemEntry(item));
      return { version: item.version };
    });
  }
}
