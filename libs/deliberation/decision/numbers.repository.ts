import type { Transaction } from '#libs/platform/work';
import type { Item } from '../item/item.entity.js';
import { Levels } from '../level/levels.repository.js';
import { nextNumber } from './next-number.rules.js';

/** Permanent numbers of a plan inside a transaction: given one at a time, never twice. */
export class Numbers {
  constructor(private readonly tx: Transaction) {}

  /** The item's number for ever; one given earlier comes back. Null on an unnumbered top level. */
  async give(item: Item): Promise<string | null> {
    if (item.number !== null) return item.number;
    const { workspaceId } = this.tx;
    const level = (await this.tx.use(Levels).of(item.caseId))[item.depth];
    if (item.depth === 0 && level?.numbered !== true) return null;
    // Two adoptions at once wait for each other: both would find the same number free.
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`deliberation.number:${workspaceId}:${item.caseId}`]);
    const given = await this.tx.query<{ number: string }>(
      'select number from deliberation.given_number where workspace_id = $1 and case_id = $2', [workspaceId, item.caseId]);
    const under = level?.numbered === true ? null : await this.numberOf(item.parentId);
    item.number = nextNumber(given.map(({ number }) => number), under);
    await this.tx.query(
      'insert into deliberation.given_number (workspace_id, id, case_id, number, item_id, given_at) values ($1, $2, $3, $4, $5, $6)',
      [workspaceId, this.tx.newId(), item.caseId, item.number, item.id, this.tx.now]);
    return item.number;
  }

  private async numberOf(itemId: string | null): Promise<string | null> {
    if (itemId === null) return null;
    const [row] = await this.tx.query<{ number: string | null }>(
      'select number from deliberation.item where workspace_id = $1 and id = $2', [this.tx.workspaceId, itemId]);
    return row?.number ?? null;
  }
}
