import { useParams } from 'react-router';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type CaseHome = components['schemas']['CaseHome'];
export type Stage = components['schemas']['StageResponse'];

/** What is done, what is missing, what is next, in the process of this address. */
export function useCaseHome() {
  const { slug } = useCity();
  const { caseId = '' } = useParams();
  return { caseId, read: useRead(['cases', slug, caseId, 'home'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/home', { params: { path: { city: slug, id: caseId } } }))) };
}
