import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { api, taken } from '../api/client.js';
import { useRead } from '../api/reads.js';
import { useCity } from '../session/city-context.js';
import type { FoundParty } from './combobox.js';

/** What may be named: people, organizations, offices, or the last two. */
export interface Asked {
  readonly kind?: 'person' | 'organization' | 'office' | 'institution';
  /** Only people with an address. */
  readonly reachable?: 'yes';
}

/** Who fits a part of a name, however many the city knows; empty for those who may not look people up. */
export function useFoundParties(words: string, asked: Asked): { found: readonly FoundParty[]; waiting: boolean } {
  const { slug, may } = useCity();
  const search = words.trim().slice(0, 100);
  const read = useQuery({
    queryKey: ['parties', slug, asked.kind ?? '', asked.reachable ?? '', search.toLocaleLowerCase()],
    queryFn: () => taken(api.GET('/api/v1/cities/{city}/parties', { params: { path: { city: slug }, query: { ...asked, ...(search === '' ? {} : { search }) } } })),
    enabled: may('directory.people.read'), placeholderData: keepPreviousData,
  });
  return { found: read.data?.items ?? [], waiting: read.isFetching };
}

/** The one behind an id; after a merge the one that stays. */
export function useNamedParty(id: string): FoundParty | undefined {
  const { slug, may } = useCity();
  const read = useRead(['parties', slug, 'named', id], () => taken(api.GET('/api/v1/cities/{city}/parties', { params: { path: { city: slug }, query: { id, limit: 1 } } })), { enabled: id !== '' && may('directory.people.read') });
  return read.data?.items[0];
}
