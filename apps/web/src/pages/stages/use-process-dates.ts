import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type ProcessDates = components['schemas']['ProcessDatesResponse'];
export type DatePoint = components['schemas']['DatePointResponse'];
export type DateChange = components['schemas']['DateChangeDraft'];

/** All days of a process with what each follows from. */
export function useProcessDates(caseId: string) {
  const { slug } = useCity();
  return useRead(['cases', slug, caseId, 'dates'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/dates', { params: { path: { city: slug, id: caseId } } })));
}
