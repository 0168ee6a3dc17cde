import type { Transaction } from '#libs/platform/work';
import { deliberationProblem } from '../deliberation.problems.js';
import { Draft } from './draft.entity.js';
import { Item } from './item.entity.js';

/** Items and their drafts inside a transaction. */
export class Items {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `deliberation.item.absent` */
  require(id: string): Promise<Item> {
    return this.tx.table(Item).require(id, deliberationProblem('item.absent', { id }));
  }

  /** The same, held against every other change until the commit. */
  requireLocked(id: string): Promise<Item> {
    return this.tx.table(Item).requireLocked(id, deliberationProblem('item.absent', { id }));
  }

  /** Locked as well, or null: what a job was told of may be gone. */
  async find(id: string): Promise<Item | null> {
    const known = await this.tx.table(Item).byId(id);
    return known === null ? null : this.requireLocked(id);
  }

  /** Where a new sibling goes: after the last. */
  async nextPosition(caseId: string, parentId: string | null): Promise<number> {
    const [row] = await this.tx.query<{ next: number }>(
      `select coalesce(max(position) + 1, 0)::integer as next from deliberation.item
       where workspace_id = $1 and case_id = $2 and parent_id is not distinct from $3`, [this.tx.workspaceId, caseId, parentId]);
    return row?.next ?? 0;
  }

  async insert(item: Item, note: string): Promise<void> {
    await this.tx.table(Item).insert(item);
    await this.keepDraft(item, 1, note);
  }

  /** Saves the new words and keeps them as the next draft. */
  async saveRevised(item: Item, note: string): Promise<void> {
    await this.tx.table(Item).update(item);
    const [row] = await this.tx.query<{ next: number }>(
      'select coalesce(max(no) + 1, 1)::integer as next from deliberation.draft where workspace_id = $1 and item_id = $2', [this.tx.workspaceId, item.id]);
    await this.keepDraft(item, row?.next ?? 1, note);
  }

  save(item: Item): Promise<void> {
    return this.tx.table(Item).update(item);
  }

  private keepDraft(item: Item, no: number, note: string): Promise<void> {
    const { workspaceId, id: itemId, title, body } = item;
    return this.tx.table(Draft).insert(Object.assign(new Draft(), {
      workspaceId, id: this.tx.newId(), itemId, no, title, body, byPersonId: this.tx.actor.personId, at: this.tx.now, note,
    }));
  }
}
