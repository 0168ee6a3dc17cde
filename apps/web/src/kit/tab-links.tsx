import { NavLink } from 'react-router';

/** Pages of one thing beside each other, as links: each has its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly { readonly to: string; readonly label: string }[] }) {
  return (
    <nav className="cw-tabs" aria-label={label}>
      <ul>{tabs.map((tab) => <li key={tab.to}><NavLink to={tab.to} end>{tab.label}</NavLink></li>)}</ul>
    </nav>
  );
}
