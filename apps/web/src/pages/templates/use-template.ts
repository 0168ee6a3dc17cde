import { useParams } from 'react-router';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type Template = components['schemas']['TemplateResponse'];
export type TemplateStage = components['schemas']['TemplateStageResponse'];

/** The template of this address. */
export function useTemplate() {
  const { slug } = useCity();
  const { key = '' } = useParams();
  return useRead(['templates', slug, key], () => taken(api.GET('/api/v1/cities/{city}/templates/{key}', { params: { path: { city: slug, key } } })));
}
