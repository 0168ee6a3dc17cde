import { useId, type ReactNode } from 'react';

/** A part of a page under its own heading, with quiet links beside the heading. */
export function Section({ title, beside, children }: { title: string; beside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="cw-section" aria-labelledby={id}>
      <div className="cw-section-head"><h2 id={id}>{title}</h2>{beside}</div>
      {children}
    </section>
  );
}
