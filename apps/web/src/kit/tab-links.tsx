import { Link, useLocation } from 'react-router';

/** One page beside others. Its address may carry a query, which then tells it from the others. */
export interface TabLink {
  readonly to: string;
  readonly label: string;
  /** Says itself that it is the one shown, where addresses alone do not tell. */
  readonly current?: boolean;
}

/** Pages of one thing beside each other, as links: each has its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const { pathname, search } = useLocation();
  const here = tabs.find((tab) => tab.current === true) ?? tabs.find((tab) => tab.to === pathname + search) ?? tabs.find((tab) => tab.to === pathname);
  return (
    <nav className="cw-tabs" aria-label={label}>
      <ul>{tabs.map((tab) => <li key={tab.to}><Link to={tab.to} aria-current={tab === here ? 'page' : undefined}>{tab.label}</Link></li>)}</ul>
    </nav>
  );
}
