import type { ReactNode } from 'react';

/** Nothing here yet: what will stand here, and how it begins. */
export function EmptyState({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return <div className="cw-empty"><p>{children}</p>{next === undefined ? null : <div className="cp-actions">{next}</div>}</div>;
}
