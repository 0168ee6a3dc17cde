import { useParams } from 'react-router';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type Body = components['schemas']['BodyResponse'];
export type Seat = components['schemas']['SeatResponse'];
export type Holder = components['schemas']['HolderResponse'];

/** The committee of the address. */
export function useBody() {
  const { slug } = useCity();
  const { bodyId = '' } = useParams();
  return useRead(['bodies', slug, bodyId], () => taken(api.GET('/api/v1/cities/{city}/bodies/{id}', { params: { path: { city: slug, id: bodyId } } })));
}

/** What changes when seats or terms of a committee do. */
export function bodyKeys(slug: string): readonly (readonly string[])[] {
  return [['bodies', slug], ['meetings', slug], ['people', slug]];
}
