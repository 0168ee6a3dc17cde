import type { DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import type { Item } from '../item/item.entity.js';
import type { Decision } from '../item/item.lifecycle.js';
import { ItemDecision } from './decision.entity.js';

export interface DecisionFacts {
  readonly note: string;
  readonly motionId: string | null;
  /** The day it was decided; today when left out. */
  readonly on?: DayText | undefined;
}

/** Writes the act beside the item. */
export async function keepDecision(tx: Transaction, item: Item, decision: Decision, { note, motionId, on }: DecisionFacts): Promise<void> {
  const decidedOn = on ?? (await tx.use(Cities).today());
  await tx.table(ItemDecision).insert(Object.assign(new ItemDecision(), {
    workspaceId: tx.workspaceId, id: tx.newId(), itemId: item.id, decision, motionId, decidedOn, note, byPersonId: tx.actor.personId, at: tx.now,
  }));
}
