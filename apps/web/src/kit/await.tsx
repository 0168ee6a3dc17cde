import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ErrorState } from './error-state.js';
import { Loading } from './loading.js';

interface AwaitProps<T> {
  readonly read: UseQueryResult<T>;
  /** The whole page waits for it, heading and all. */
  readonly page?: boolean;
  readonly children: (data: T) => ReactNode;
}

/** Shows a read: loading, what went wrong, or what came. */
export function Await<T>({ read, page = false, children }: AwaitProps<T>) {
  if (read.data !== undefined) return <>{children(read.data)}</>;
  if (read.error !== null) return <ErrorState problem={read.error} again={() => void read.refetch()} page={page} />;
  return <Loading />;
}
