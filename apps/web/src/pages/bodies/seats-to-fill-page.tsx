import './bodies.css';

import { Link, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { PageHeading } from '../../kit/page-heading.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { FindByName } from '../people/find-by-name.js';
import { PeopleTabs } from '../people/people-tabs.js';
import { SeatToFill } from './seat-to-fill.js';

/** All seats that wait for whoever appoints, longest empty first. They are filled here, in place. */
export default function SeatsToFillPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const [params] = useSearchParams();
  const [search, bodyId] = [params.get('q') ?? '', params.get('body') ?? ''];
  const seats = useList(['bodies', slug, 'to-fill', search, bodyId], (after) => taken(api.GET('/api/v1/cities/{city}/vacancies', { params: { path: { city: slug }, query: given({ search, bodyId, after: after ?? '' }) } })));
  const rows = seats.data?.pages.flatMap((page) => page.items) ?? [];
  const vacant = rows.filter((row) => row.kind !== 'ending').length;
  const lead = rows.length === 0 ? undefined : `${t('seats.lead', { vacant, ending: rows.length - vacant })}${seats.hasNextPage ? ` ${t('seats.leadMore', { count: rows.length })}` : ''}`;
  return (
    <>
      <PageHeading title={t('seats.title')} tab={t('seats.tab')} lead={lead} up={{ to: to('people'), label: t('frame.people') }} />
      <PeopleTabs />
      <FindByName label={t('seats.find')} />
      {bodyId === '' ? null : <p><Link to={to('seats-to-fill')}>{t('seats.allBodies')}</Link></p>}
      <ListMore read={seats} empty={<EmptyState>{t(search === '' ? 'seats.none' : 'seats.noneFound')}</EmptyState>}>
        {(items) => <ul className="cw-rows">{items.map((row) => <SeatToFill key={`${row.seatId}${row.membershipId ?? ''}`} row={row} />)}</ul>}
      </ListMore>
    </>
  );
}
