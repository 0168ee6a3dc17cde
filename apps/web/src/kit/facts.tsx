import { Fragment, type ReactNode } from 'react';

/** Names and what stands behind them; a fact without a value is left out. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="cp-facts">
      {facts.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([label, value]) => <Fragment key={label}><dt>{label}</dt><dd>{value}</dd></Fragment>)}
    </dl>
  );
}
