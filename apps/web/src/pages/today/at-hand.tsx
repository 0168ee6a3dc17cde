import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';

/** What staff reach for every day: lines to read, whom we wait for, one page for the mayor. */
export function AtHand() {
  const { t } = useMessages();
  const { slug, to, may, reportsTo } = useCity();
  const releases = may('implementation.lines.release');
  const held = useRead(['updates', slug, 'held', 'count'], () => taken(api.GET('/api/v1/cities/{city}/updates/held', { params: { path: { city: slug }, query: { limit: 50 } } })), { enabled: releases });
  const lines = held.data?.items.length ?? 0;
  return (
    <Section title={t('app.today.atHand')}>
      <ul className="cw-plain">
        {lines === 0 ? null : <li><Link to={to('asking')}>{t('app.today.lines', { count: lines })}</Link></li>}
        {may('implementation.asking.run') ? <li><Link to={to('asking')}>{t('app.today.waiting')}</Link></li> : null}
        {may('reporting.brief.read') ? <li><Link to={to('mayor')}>{t('app.today.mayorNow', { who: t(`directory.reportsTo.${reportsTo}`) })}</Link></li> : null}
      </ul>
    </Section>
  );
}
