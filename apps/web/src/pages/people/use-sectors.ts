import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { Option } from '../../kit/select-field.js';
import { useCity } from '../../session/city-context.js';
import { useSectorNames } from './use-sector-names.js';

/** The sectors of the city to choose from. */
export function useSectors(): Option[] {
  const { slug } = useCity();
  const nameOf = useSectorNames();
  const read = useRead(['sectors', slug], () => taken(api.GET('/api/v1/cities/{city}/sectors', { params: { path: { city: slug } } })));
  return (read.data?.items ?? []).map((sector) => ({ value: sector.code, label: nameOf(sector) }));
}
