import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { Option } from '../../kit/select-field.js';
import { useCity } from '../../session/city-context.js';

/** The issue areas of a planning process to choose from; none without a process, or for those who may not read it. */
export function useAreas(caseId: string | null): Option[] {
  const { slug, may } = useCity();
  const read = useRead(['cases', slug, caseId ?? '', 'home'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/home', { params: { path: { city: slug, id: caseId ?? '' } } })), { enabled: caseId !== null && caseId !== '' && may('casework.cases.read') });
  return (read.data?.issueAreas ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
