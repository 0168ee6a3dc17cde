import { Injectable } from '@nestjs/common';
import { Problem, type Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { holds } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { DRAFT_ITEMS } from '../deliberation.permissions.js';
import { requireBodyOf, requireOpenCase, scopesOf } from '../deliberation.policy.js';
import { deliberationProblem } from '../deliberation.problems.js';
import { itemEntry } from '../deliberation.search.js';
import { Levels } from '../level/levels.repository.js';
import type { DraftItemRequest } from './draft-item.request.js';
import { Item } from './item.entity.js';
import { Items } from './items.repository.js';

/** A member writes down what the plan should say. */
@Injectable()
export class DraftItem {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, request: DraftItemRequest): Promise<{ id: string; version: number }> {
    return this.unitOfWork.run('deliberation.item.draft', actor, async (tx) => {
      const bodyId = request.bodyId ?? null;
      if (!holds(actor, DRAFT_ITEMS, scopesOf({ caseId, bodyId }))) throw new Problem('access.denied', 'forbidden', { permission: DRAFT_ITEMS.code });
      await requireOpenCase(tx, caseId);
      await requireBodyOf(tx, caseId, bodyId);
      const place = await placeOf(tx, caseId, request);
      const { sourceLanguage } = await tx.use(Cities).current();
      const item = Item.open(tx.workspaceId, tx.newId(), {
        caseId, ...place, bodyId, authorPersonId: actor.personId, origin: request.origin ?? 'drafted', sourceLanguage,
        title: request.title, body: request.body ?? '', benefit: request.benefit ?? '',
      }, tx.now);
      await tx.use(Items).insert(item, request.note ?? '');
      tx.record({ kind: 'item', id: item.id, after: { caseId, bodyId, title: item.title, depth: item.depth } });
      await tx.use(SearchIndex).put(itemEntry(item));
      return { id: item.id, version: item.version };
    });
  }
}

/** Under the item above, or on the level asked for; without either on the lowest level. */
async function placeOf(tx: Transaction, caseId: string, request: DraftItemRequest): Promise<Pick<Item, 'parentId' | 'depth' | 'position'>> {
  const levels = await tx.use(Levels).of(caseId);
  const parentId = request.parentId ?? null;
  const parent = parentId === null ? null : await tx.table(Item).byId(parentId);
  if (parentId !== null && parent?.caseId !== caseId) throw deliberationProblem('item.parent-absent', { id: parentId });
  const depth = parent === null ? (request.depth ?? levels.length - 1) : parent.depth + 1;
  if (depth >= levels.length) throw deliberationProblem('item.level-missing', { depth, levels: levels.length });
  return { parentId, depth, position: await tx.use(Items).nextPosition(caseId, parentId) };
}
