import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { ListMore } from '../../kit/list-more.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

/** The series of a committee, the way to a new one, and to its rule of notice. */
export function SeriesPart({ bodyId, mayRun }: { bodyId: string; mayRun: boolean }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { when, day } = useDates();
  const series = useList(['meetings', slug, 'series', bodyId], (after) => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/series', { params: { path: { city: slug, id: bodyId }, query: after === undefined ? {} : { after } } })));
  return (
    <Section title={t('assembly.series')}>
      <ListMore read={series} empty={<p className="cw-quiet">{t('assembly.seriesNone')}</p>}>{(rows) => (
        <ul className="cw-rows">{rows.map((row) => (
          <li key={row.id}>
            <h3 dir="auto"><Link to={to(`bodies/${bodyId}/series/${row.id}`)}>{row.title}</Link></h3>
            <p className="cw-meta"><span>{row.endedOn === null ? row.nextOn === null ? t('assembly.seriesNone') : t('assembly.seriesLine', { next: when(row.nextOn), coming: row.coming }) : t('assembly.seriesEnded', { date: day(row.endedOn) })}</span></p>
          </li>
        ))}</ul>
      )}</ListMore>
      {mayRun ? <p className="cp-actions"><Link to={to(`bodies/${bodyId}/series/new`)}>{t('assembly.planSeries')}</Link> <Link to={to(`bodies/${bodyId}/notice`)}>{t('assembly.chooseRule')}</Link></p> : null}
    </Section>
  );
}
