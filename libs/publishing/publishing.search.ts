import type { SearchRow } from '#libs/platform/search';
import type { VersionItemFacts } from './version/version.model.js';

/** How the public finds an item: as published, at its address. The working item keeps its own row for those who take part. */
export function publishedEntry(caseId: string, slug: string, item: VersionItemFacts): SearchRow {
  return {
    kind: 'published', subjectId: item.itemId, caseId, number: item.number, title: item.title, body: `${item.body}\n${item.benefit}`.trim(),
    visibility: 'public', path: `/${slug}/${item.number ?? ''}`,
  };
}
