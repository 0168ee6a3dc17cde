import type { SearchRow } from '#libs/platform/search';
import type { Item } from './item/item.entity.js';

/** How an item is found before it is published: drafts in their body, proposals by everybody who takes part. */
export function itemEntry(item: Item): SearchRow {
  const draft = item.state === 'draft';
  const inBody = draft && item.bodyId !== null;
  return {
    kind: 'item', subjectId: item.id, caseId: item.caseId, number: item.number, title: item.title, body: `${item.body}\n${item.benefit}`.trim(),
    visibility: inBody ? 'body' : draft ? 'staff' : 'participants', bodyId: inBody ? item.bodyId : null, path: `/items/${item.id}`,
  };
}
