import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';

export type MeetingNotice = components['schemas']['MeetingNoticeResponse'];

/** What has to be posted for a meeting, by when, and what was. */
export function useNotice(meetingId: string) {
  const { slug } = useCity();
  return useRead(['meetings', slug, meetingId, 'notice'], () => taken(api.GET('/api/v1/cities/{city}/meetings/{id}/notice', { params: { path: { city: slug, id: meetingId } } })));
}
