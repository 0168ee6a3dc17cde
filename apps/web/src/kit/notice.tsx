import type { ReactNode } from 'react';

/** Something to know before going on. `problem` when it stands in the way. */
export function Notice({ title, problem = false, children }: { title?: string; problem?: boolean; children: ReactNode }) {
  return (
    <div className="cp-notice" data-kind={problem ? 'problem' : undefined}>
      {title === undefined ? null : <h2>{title}</h2>}
      {children}
    </div>
  );
}
