import { NavLink, useLocation } from 'react-router';
import { useMessages } from '#libs/ui';

import { useCity } from '../session/city-context.js';
import { areas } from './areas.js';

/** The rooms of the city by job. */
export function SideList() {
  const { t } = useMessages();
  const { to, may, base } = useCity();
  const { pathname } = useLocation();
  const [, here = ''] = /^\/([^/]+)/.exec(pathname.slice(base.length)) ?? [];
  const open = areas.filter((area) => area.needs === undefined || area.needs.some(may));
  return (
    <ul className="cw-side-list">
      {open.map((area) => <li key={area.path}><NavLink to={to(area.path)} className={({ isActive }) => (isActive || area.also?.includes(here) === true ? 'active' : '')}>{t(area.label)}</NavLink></li>)}
      {may('casework.file.write') ? <li className="cw-side-extra"><NavLink to={to('calls/new')}>{t('app.call.title')}</NavLink></li> : null}
    </ul>
  );
}
