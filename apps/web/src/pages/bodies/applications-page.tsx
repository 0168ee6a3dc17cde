import './bodies.css';

import { useParams, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TabLinks } from '../../kit/tab-links.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { FindByName } from '../people/find-by-name.js';
import { ApplicationRow } from './application-row.js';

const STATES = ['waiting', 'appointed', 'closed'] as const;

/** Who applied for seats of a committee, each beside what the rules would say. */
export default function ApplicationsPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { bodyId = '' } = useParams();
  const [params] = useSearchParams();
  const [search, seatId] = [params.get('q') ?? '', params.get('seat') ?? ''];
  const state = STATES.find((one) => one === params.get('state')) ?? 'waiting';
  const read = useList(['bodies', slug, bodyId, 'applications', search, seatId, state], (after) => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/applications', {
    params: { path: { city: slug, id: bodyId }, query: { state, ...given({ search, seatId, after: after ?? '' }) } },
  })));
  const place = `bodies/${bodyId}/applications`;
  return (
    <>
      <PageHeading title={t('seats.applicationsTitle')} lead={t('seats.applicationsLead')} up={{ to: to(`bodies/${bodyId}`), label: t('people.committee') }} />
      <TabLinks label={t('seats.applicationsTitle')} tabs={[{ to: to(place), label: t('seats.waiting') }, { to: to(`${place}?state=appointed`), label: t('seats.appointedOnes') }, { to: to(`${place}?state=closed`), label: t('seats.closedOnes') }]} />
      <FindByName label={t('seats.findApplication')} />
      <ListMore read={read} empty={<EmptyState>{search === '' ? t('seats.noApplications') : t('people.noneNamed', { words: search })}</EmptyState>}>
        {(rows) => <ul className="cw-rows">{rows.map((row) => <ApplicationRow key={row.id} bodyId={bodyId} row={row} />)}</ul>}
      </ListMore>
    </>
  );
}
