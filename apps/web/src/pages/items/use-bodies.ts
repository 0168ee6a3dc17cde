import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { Option } from '../../kit/select-field.js';
import { useCity } from '../../session/city-context.js';

/** The committees of the city to choose from; none for those who may not see them. */
export function useBodies(): readonly Option[] {
  const { slug, may } = useCity();
  const read = useRead(['bodies', slug, 'names'], () => taken(api.GET('/api/v1/cities/{city}/bodies', { params: { path: { city: slug }, query: { limit: 200 } } })), { enabled: may('bodies.body.read') });
  return (read.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
