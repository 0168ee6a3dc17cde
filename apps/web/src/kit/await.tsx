import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { ErrorState } from './error-state.js';
import { Loading } from './loading.js';

/** Shows a read: loading, what went wrong, or what came. */
export function Await<T>({ read, children }: { read: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (read.data !== undefined) return <>{children(read.data)}</>;
  if (read.error !== null) return <ErrorState problem={read.error} again={() => void read.refetch()} />;
  return <Loading />;
}
