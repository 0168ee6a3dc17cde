import { useSearchParams } from 'react-router';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type Theme = components['schemas']['ThemeResponse'];
export type Comment = components['schemas']['CommentRow'];
export type Session = components['schemas']['SessionRow'];

/** A planning process whose input is looked at. */
export interface HeardCase {
  readonly id: string;
  readonly title: string;
  readonly readOnly: boolean;
}

/** The process of the address, else the first that is open: what was heard belongs to one. */
export function useHeardCase() {
  const { slug, may } = useCity();
  const [params] = useSearchParams();
  const wanted = params.get('case');
  return useRead(['cases', slug, 'heard', wanted ?? ''], async () => {
    const { items } = may('casework.cases.read') ? await taken(api.GET('/api/v1/cities/{city}/cases', { params: { path: { city: slug }, query: { limit: 50 } } })) : { items: [] };
    const cases: HeardCase[] = items.map(({ id, title, readOnly, state }) => ({ id, title, readOnly: readOnly || state === 'closed' }));
    return { cases, chosen: cases.find((one) => one.id === wanted) ?? cases.find((one) => !one.readOnly) ?? cases[0] };
  });
}

/** What changes when something heard is written down or sorted. */
export function heardKeys(slug: string): readonly (readonly string[])[] {
  return [['heard', slug], ['items', slug]];
}
