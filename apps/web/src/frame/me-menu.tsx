import { Link, useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { useCity } from '../session/city-context.js';
import { useSession } from '../session/session-provider.js';
import { Disclosure } from './disclosure.js';

/** Who I am here, the way to my other cities, and out. */
export function MeMenu() {
  const { t } = useMessages();
  const { session, signOut } = useSession();
  const { to } = useCity();
  const navigate = useNavigate();
  if (session == null) return null;
  const leave = async () => {
    await signOut();
    await navigate('/sign-in', { state: { left: true } });
  };
  return (
    <Disclosure label={t('frame.me')} className="cw-end">
      <p className="cw-quiet">{t('frame.signedInAs', { name: session.account.email })}</p>
      <ul>
        <li><Link to={to('settings/me')}>{t('app.me.title')}</Link></li>
        {session.cities.length > 1 ? <li><Link to="/">{t('frame.otherCity')}</Link></li> : null}
        <li><button type="button" onClick={() => void leave()}>{t('frame.signOut')}</button></li>
      </ul>
    </Disclosure>
  );
}
