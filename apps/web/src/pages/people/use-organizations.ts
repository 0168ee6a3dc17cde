import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { Option } from '../../kit/select-field.js';
import { useCity } from '../../session/city-context.js';

/** Organizations to choose from; empty for those who may not look them up. */
export function useOrganizations(): Option[] {
  const { slug, may } = useCity();
  const read = useRead(['organizations', slug, 'choice'], () => taken(api.GET('/api/v1/cities/{city}/organizations', { params: { path: { city: slug }, query: { limit: 200 } } })), { enabled: may('directory.people.read') });
  return (read.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** People to choose from. */
export function usePeople(): Option[] {
  const { slug, may } = useCity();
  const read = useRead(['people', slug, 'choice'], () => taken(api.GET('/api/v1/cities/{city}/people', { params: { path: { city: slug }, query: { limit: 200 } } })), { enabled: may('directory.people.read') });
  return (read.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
