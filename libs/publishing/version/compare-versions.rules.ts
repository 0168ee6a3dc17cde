import type { VersionItemFacts } from './version.model.js';

export type ItemChange = 'added' | 'changed' | 'same' | 'removed';

export interface ComparedItem {
  readonly item: VersionItemFacts;
  readonly change: ItemChange;
}

const SAID = ['number', 'title', 'body', 'benefit', 'decision', 'parentItemId'] as const;

/** What a new version says that the one before did not: in the order of the new one, what is gone at the end. */
export function compareVersions(before: readonly VersionItemFacts[], after: readonly VersionItemFacts[]): readonly ComparedItem[] {
  const old = new Map(before.map((item) => [item.itemId, item]));
  const kept = new Set(after.map(({ itemId }) => itemId));
  const now = after.map((item): ComparedItem => {
    const was = old.get(item.itemId);
    if (was === undefined) return { item, change: 'added' };
    return { item, change: SAID.every((field) => was[field] === item[field]) ? 'same' : 'changed' };
  });
  return [...now, ...before.filter(({ itemId }) => !kept.has(itemId)).map((item): ComparedItem => ({ item, change: 'removed' }))];
}
