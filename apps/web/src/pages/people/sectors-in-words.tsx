import { formatList, useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { useSectorNames } from './use-sector-names.js';

type Sector = Pick<components['schemas']['SectorResponse'], 'code' | 'label'> & { readonly coverage: 'at_table' | 'invited' | 'seat_empty' | 'missing' };

/** Who is not at the table, first; then who is. Sectors of seats, never anything about a person. */
export function SectorsInWords({ sectors }: { sectors: readonly Sector[] }) {
  const { t, locale } = useMessages();
  const nameOf = useSectorNames();
  const there = sectors.filter((sector) => sector.coverage === 'at_table');
  const away = sectors.filter((sector) => sector.coverage !== 'at_table');
  return (
    <>
      {away.length === 0 ? <p>{t('people.sectorsAll')}</p> : (
        <>
          <p>{t('people.sectorsAway')}</p>
          <ul className="cw-away">{away.map((sector) => <li key={sector.code}><b>{nameOf(sector)}</b> <span className="cw-quiet">{t(`bodies.coverage.${sector.coverage}`)}</span></li>)}</ul>
        </>
      )}
      {there.length === 0 ? null : <p>{t('people.sectorsThere', { sectors: formatList(there.map(nameOf), locale) })}</p>}
    </>
  );
}
