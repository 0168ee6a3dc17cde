import { useMessages } from '#libs/ui';

import { TabLinks } from '../../kit/tab-links.js';
import { useCity } from '../../session/city-context.js';

/** Committees, people and organizations beside each other; the directory is for staff. */
export function PeopleTabs() {
  const { t } = useMessages();
  const { to, may } = useCity();
  if (!may('directory.people.read')) return null;
  return (
    <TabLinks
      label={t('people.tabs')}
      tabs={[{ to: to('people'), label: t('people.committees') }, { to: to('seats-to-fill'), label: t('seats.tab') }, { to: to('people/list'), label: t('people.people') }, { to: to('organizations'), label: t('people.organizations') }, { to: to('offices'), label: t('offices.tab') }, ...(may('directory.people.change') ? [{ to: to('people/duplicates'), label: t('offices.duplicatesTab') }] : [])]}
    />
  );
}
