import { QueryClient, useInfiniteQuery, useQuery, type QueryKey, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';

import { ApiProblem } from './problem.js';

/** Reads are kept for a minute; what a send changes is asked again at once (useSend's `refresh`). */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      networkMode: 'always',
      throwOnError: false,
      retry: (count, error) => count < 2 && (!(error instanceof ApiProblem) || error.kind === 'unavailable'),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** One answer of the API under a key: `useRead(['cases', city], () => taken(api.GET(…)))`. Show it with <Await>. */
export function useRead<T>(key: QueryKey, read: () => Promise<T>, options: { enabled?: boolean; refetchInterval?: number } = {}): UseQueryResult<T> {
  return useQuery({ queryKey: key, queryFn: read, ...options });
}

/** One page of a list as the API gives it. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export type ListRead<T> = UseInfiniteQueryResult<{ pages: ListPage<T>[] }>;

/** A list, page after page: `useList(['cases', city], (after) => taken(api.GET(…, { params: { query: { after } } })))`. Show it with <ListMore>. */
export function useList<T>(key: QueryKey, read: (after: string | undefined) => Promise<ListPage<T>>): ListRead<T> {
  return useInfiniteQuery({
    queryKey: [...key, 'list'],
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
