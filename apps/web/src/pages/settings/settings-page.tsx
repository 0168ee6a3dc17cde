import { Link } from 'react-router';
import { languageName, useMessages } from '#libs/ui';

import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { useSectors } from '../people/use-sectors.js';
import { useAddressees, useAddresseeRoles } from './use-addressees.js';
import { useSession } from '../../session/session-provider.js';

/** How is the city set up? A line for each thing, with what stands there now; each has a page of its own. */
export default function SettingsPage() {
  const { t } = useMessages();
  const { name, to } = useCity();
  return (
    <>
      <PageHeading title={t('app.settings.title', { city: name })} tab={t('frame.settings')} />
      <ul className="cw-rows">
        {useLines().filter((line) => line.open).map((line) => (
          <li key={line.path}>
            <h2><Link to={to(line.path)}>{line.label}</Link></h2>
            {line.now === '' ? null : <p className="cw-quiet" dir="auto">{line.now}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Line {
  readonly path: string;
  readonly label: string;
  /** What stands there now, in a few words. */
  readonly now: string;
  readonly open: boolean;
}

function useLines(): readonly Line[] {
  const { t, locale } = useMessages();
  const city = useCity();
  const { session } = useSession();
  const roleName = useAddresseeRoles();
  const sectors = useSectors();
  const addressees = useAddressees().data?.items;
  const named = addressees?.map((one) => `${one.name} (${roleName(one.role)})`).join(', ');
  return [
    { path: 'settings/city', label: t('settings.city'), now: [city.name, city.officeName, city.languages.map((tag) => languageName(tag, locale)).join(', ')].filter((one) => one !== null).join(' · '), open: true },
    { path: 'settings/addressees', label: t('settings.addressees'), now: named === '' ? t('settings.nobody') : named ?? '', open: city.may('directory.people.read') },
    { path: 'settings/sectors', label: t('settings.sectors'), now: sectors.map(({ label }) => label).join(', '), open: true },
    { path: 'settings/days', label: t('settings.days'), now: t('settings.daysLine', { count: city.holidays.filter((day) => day >= city.today).length }), open: true },
    { path: 'settings/address', label: t('settings.address'), now: `${window.location.host}/${city.slug}/`, open: true },
    { path: 'settings/access', label: t('app.access.title'), now: '', open: city.may('identity.access.read') },
    { path: 'templates', label: t('process.templates.tab'), now: '', open: city.may('convening.case.open') },
    { path: 'settings/tokens', label: t('settings.tokens'), now: '', open: city.may('identity.token.manage') },
    { path: 'settings/calendar', label: t('calendar.mine'), now: '', open: city.may('exchange.calendar.subscribe') },
    { path: 'settings/me', label: t('app.me.title'), now: session?.account.email ?? '', open: true },
  ];
}
