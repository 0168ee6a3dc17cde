import type { SearchRow } from '#libs/platform/search';

/** How people and organizations are found: by staff only, and without how to reach them. */
export function partyEntry(kind: 'person' | 'organization' | 'office', id: string, name: string, more: string): SearchRow {
  const folder = kind === 'person' ? 'people' : `${kind}s`;
  return { kind, subjectId: id, title: name, body: more, visibility: 'staff', path: `/${folder}/${id}` };
}
