import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { Option } from '../../kit/select-field.js';
import { useCity } from '../../session/city-context.js';

/** Items of the plan that a committee can still decide on. */
export function useOpenItems(caseId: string | null): Option[] {
  const { slug, may } = useCity();
  const read = useRead(['items', slug, caseId ?? '', 'open'], async () => {
    const path = { city: slug, id: caseId ?? '' };
    const [proposed, drafts] = await Promise.all((['proposed', 'draft'] as const).map((state) => taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', { params: { path, query: { state, limit: 200 } } }))));
    return [...proposed?.items ?? [], ...drafts?.items ?? []];
  }, { enabled: caseId !== null && may('deliberation.items.read') });
  return (read.data ?? []).map(({ id, number, title }) => ({ value: id, label: number === null ? title : `${number} ${title}` }));
}
