import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useRef } from 'react';

import { ApiProblem } from './problem.js';

export interface SendOptions<B, T> {
  /** Keys of reads that this changes; all that begin with them are asked again. */
  readonly refresh?: readonly QueryKey[];
  readonly done?: (result: T, body: B) => void;
}

export interface Sending<B, T> {
  readonly send: (body: B) => void;
  readonly sendAsync: (body: B) => Promise<T>;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly forget: () => void;
}

/**
 * A change: `useSend((body, key) => taken(api.POST(path, { body, headers: once(key) })), { refresh: [['cases']] })`.
 * The same body pressed again after a failure goes under the same key, so the API does it once.
 */
export function useSend<B, T>(change: (body: B, key: string) => Promise<T>, { refresh = [], done }: SendOptions<B, T> = {}): Sending<B, T> {
  const client = useQueryClient();
  const attempt = useRef({ body: '', key: '' });
  const keyOf = (body: B): string => {
    const text = JSON.stringify(body) ?? '';
    if (attempt.current.key === '' || attempt.current.body !== text) attempt.current = { body: text, key: crypto.randomUUID() };
    return attempt.current.key;
  };
  const mutation = useMutation<T, Error, B>({
    mutationFn: (body) => change(body, keyOf(body)),
    onSuccess: async (result, body) => {
      attempt.current = { body: '', key: '' };
      done?.(result, body);
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
  return {
    send: (body) => mutation.mutate(body),
    sendAsync: (body) => mutation.mutateAsync(body),
    busy: mutation.isPending,
    problem: mutation.error === null ? null : asProblem(mutation.error),
    forget: mutation.reset,
  };
}

/** Whatever was thrown, as something the pages can explain. */
export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem('unexpected', 'unexpected');
}
