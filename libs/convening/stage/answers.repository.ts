import type { DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import type { ChecklistItem } from './checklist-item.entity.js';

/** Answers as they were given, one after the other. Rows are only added. */
export class Answers {
  constructor(private readonly tx: Transaction) {}

  /**
   * The version of the item gives the number: two answers can't have the same one.
   * @param effectiveOn the first day on which it holds
   */
  async keep(item: ChecklistItem, why: string | null, effectiveOn: DayText): Promise<void> {
    await this.tx.query(
      `insert into convening.answer_change (workspace_id, id, item_id, no, answer, choice, from_on, to_on, why, by_person_id, at, effective_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [this.tx.workspaceId, this.tx.newId(), item.id, item.version - 1, item.answer, item.choice, item.fromOn, item.toOn, why, this.tx.actor.personId, this.tx.now, effectiveOn]);
  }
}
