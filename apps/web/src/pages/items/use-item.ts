import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type Item = components['schemas']['ItemResponse'];
export type Knot = components['schemas']['KnotResponse'];
export type Progress = components['schemas']['ItemProgress'];
export type Step = components['schemas']['StepResponse'];

/** One item with its thread. */
export function useItem(id: string) {
  const { slug } = useCity();
  return useRead(['items', slug, id], () => taken(api.GET('/api/v1/cities/{city}/items/{id}', { params: { path: { city: slug, id } } })));
}

/** How the action steps of an item stand, with the last updates. */
export function useItemProgress(id: string) {
  const { slug } = useCity();
  return useRead(['steps', slug, 'item', id], () => taken(api.GET('/api/v1/cities/{city}/items/{id}/progress', { params: { path: { city: slug, id } } })), { enabled: id !== '' });
}

/** Every key that a change of a step or an update touches. */
export function stepReads(slug: string): readonly (readonly string[])[] {
  return [['steps', slug], ['items', slug], ['duties', slug]];
}
