import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import type { Option } from '../../kit/select-field.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import type { Item } from './use-item.js';

/** How many of a kind are offered at once; the others are found by a word. */
export const SHOWN = 20;
const LONGEST = 160;

/** What may be tied to an item, as far as the reader may see it: comments, gaps and figures of its planning process. */
export function useSources(item: Item, find: string) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const { at, day } = useDates();
  const tied = new Set(item.thread.map(({ subjectId }) => subjectId));
  const options = (list: readonly Option[]) => list.filter(({ value }) => !tied.has(value));
  const findings = may('assessment.findings.read');
  return useQuery({
    queryKey: ['heard', slug, item.caseId, 'sources', find],
    // The list stays while the next letters are typed.
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const params = { path: { city: slug }, query: { caseId: item.caseId, limit: SHOWN, ...(find === '' ? {} : { search: find }) } };
      const [comments, gaps, evidence] = await Promise.all([
        taken(api.GET('/api/v1/cities/{city}/comments', { params })),
        findings ? taken(api.GET('/api/v1/cities/{city}/gaps', { params })) : { items: [] },
        findings ? taken(api.GET('/api/v1/cities/{city}/evidence', { params })) : { items: [] },
      ]);
      return { comments: comments.items, gaps: gaps.items, evidence: evidence.items };
    },
    select: ({ comments, gaps, evidence }) => ({
      comment: options(comments.map((one) => ({ value: one.id, label: shortened(one.text), hint: `${isolate(one.session ?? t(`engagement.channel.${one.channel}`))} · ${at(one.receivedAt, 'date')}` }))),
      gap: options(gaps.map((one) => ({ value: one.id, label: one.title, hint: t('heard.notedOn', { date: day(one.notedOn) }) }))),
      evidence: options(evidence.map((one) => ({ value: one.id, label: one.figure === null ? one.title : `${one.title}: ${one.figure}`, hint: `${isolate(one.source)} · ${one.year}` }))),
    }),
  });
}

/** The beginning of long words, cut between two of them. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))} …`;
}
