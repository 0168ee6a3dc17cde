import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { ItemDecided } from '../deliberation.events.js';
import { itemEntry } from '../deliberation.search.js';
import type { Item } from '../item/item.entity.js';
import type { Decision } from '../item/item.lifecycle.js';
import { Items } from '../item/items.repository.js';
import { effectOf } from './decision-effect.rules.js';
import { keepDecision, type DecisionFacts } from './keep-decision.repository.js';
import { Numbers } from './numbers.repository.js';

/** A decision takes hold of a locked item: state, number when adopted, the act itself, search, audit and event in one commit. */
export async function takeDecision(tx: Transaction, item: Item, decision: Decision, facts: DecisionFacts): Promise<void> {
  const before = { state: item.state, decision: item.decision };
  const on = facts.on ?? (await tx.use(Cities).today());
  item.decide(decision, effectOf(decision, item.state), on, tx.now);
  if (item.state === 'adopted') await tx.use(Numbers).give(item);
  await tx.use(Items).save(item);
  await keepDecision(tx, item, decision, { ...facts, on });
  tx.record({ kind: 'item', id: item.id, before, after: { state: item.state, decision, number: item.number } });
  await tx.use(SearchIndex).put(itemEntry(item));
  tx.announce(ItemDecided, { itemId: item.id, caseId: item.caseId });
}
