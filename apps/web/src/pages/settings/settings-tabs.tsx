import { useMessages } from '#libs/ui';

import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';

/** The rooms of the settings; only those that somebody may see. */
export function SettingsTabs() {
  const { t } = useMessages();
  const { to, may } = useCity();
  const tabs = [
    { to: to('settings'), label: t('app.settings.city'), open: true },
    { to: to('settings/access'), label: t('app.access.tab'), open: may('identity.access.read') },
    { to: to('settings/me'), label: t('app.me.title'), open: true },
  ];
  return <TabLinks label={t('frame.settings')} tabs={tabs.filter((tab) => tab.open)} />;
}
