import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The page's one filled button, leading somewhere. `quiet` for the others. */
export function NextStep({ to, quiet = false, children }: { to: string; quiet?: boolean; children: ReactNode }) {
  return <Link to={to} className={quiet ? 'cw-quiet-link' : 'usa-button'}>{children}</Link>;
}

interface PressProps {
  readonly press: () => void;
  readonly busy?: boolean;
  /** 'first' is filled and stands once on a page; 'second' has an outline; 'quiet' looks like a link. */
  readonly kind?: 'first' | 'second' | 'quiet';
  readonly expanded?: boolean;
  readonly children: ReactNode;
}

const looks = { first: 'usa-button', second: 'usa-button usa-button--outline', quiet: 'usa-button usa-button--unstyled' } as const;

/** A button that does something here. */
export function Press({ press, busy = false, kind = 'second', expanded, children }: PressProps) {
  return <button type="button" className={looks[kind]} aria-disabled={busy} aria-expanded={expanded} onClick={() => { if (!busy) press(); }}>{children}</button>;
}
