import type { ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import type { ListRead } from '../api/reads.js';
import { ErrorState } from './error-state.js';
import { Loading } from './loading.js';
import { Press } from './next-step.js';

interface ListMoreProps<T> {
  readonly read: ListRead<T>;
  /** Shown when there is nothing: an <EmptyState>. */
  readonly empty: ReactNode;
  /** Draws everything that has been read so far. */
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list that goes on with "Show more". */
export function ListMore<T>({ read, empty, children }: ListMoreProps<T>) {
  const { t } = useMessages();
  if (read.data === undefined) return read.error === null ? <Loading /> : <ErrorState problem={read.error} again={() => void read.refetch()} />;
  const items = read.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <>{empty}</>;
  return (
    <>
      {children(items)}
      {read.isFetchNextPageError ? <ErrorState problem={read.error} again={() => void read.fetchNextPage()} /> : null}
      {read.hasNextPage ? (
        <div className="cp-actions"><Press press={() => void read.fetchNextPage()} busy={read.isFetchingNextPage}>{read.isFetchingNextPage ? t('frame.loading') : t('frame.showMore')}</Press></div>
      ) : null}
    </>
  );
}
