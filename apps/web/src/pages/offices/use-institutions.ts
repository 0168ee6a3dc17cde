import { useParams, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import type { Option } from '../../kit/select-field.js';
import { useCity } from '../../session/city-context.js';

export type History = components['schemas']['HistoryResponse'];

/** Ways of founding: built-in ones in our words, the city's own in its own. */
export function useMechanisms(): Option[] {
  const { t } = useMessages();
  const { slug } = useCity();
  const read = useRead(['mechanisms', slug], () => taken(api.GET('/api/v1/cities/{city}/mechanisms', { params: { path: { city: slug } } })));
  return (read.data?.items ?? []).map(({ code, label }) => ({ value: code, label: label ?? t(`offices.mechanisms.${code as 'ordinance'}`) }));
}

/** An organization or office on the day in the address, today without one. `param`: the name of its id in the path. */
export function useHistory(param: 'officeId' | 'organizationId') {
  const { slug } = useCity();
  const id = useParams()[param] ?? '';
  const on = useSearchParams()[0].get('on') ?? undefined;
  return useRead(['institutions', slug, id, on ?? ''], () => taken(api.GET('/api/v1/cities/{city}/institutions/{id}', { params: { path: { city: slug, id }, query: on === undefined ? {} : { on } } })));
}
