import './bodies.css';

import { useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Facts } from '../../kit/facts.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useSectorNames } from '../people/use-sector-names.js';
import { Alternates } from './alternates.js';
import { TermRow } from './term-row.js';

export type SeatHistory = components['schemas']['SeatHistoryResponse'];

/** One seat through time: who held it, what their terms said, who stands in. */
export default function SeatPage() {
  const { slug } = useCity();
  const { bodyId = '', seatId = '' } = useParams();
  const read = useRead(['bodies', slug, bodyId, 'seat', seatId], () => taken(api.GET('/api/v1/cities/{city}/bodies/{id}/seats/{part}/history', { params: { path: { city: slug, id: bodyId, part: seatId } } })));
  return <Await read={read}>{(seat) => <One seat={seat} />}</Await>;
}

function One({ seat }: { seat: SeatHistory }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  const sectorName = useSectorNames();
  return (
    <>
      <PageHeading title={seat.label} tab={`${seat.label}, ${seat.body.name}`} up={{ to: to(`bodies/${seat.body.id}`), label: seat.body.name }} />
      <Facts facts={[
        [t('seats.route'), seat.route === null ? null : t(`seats.routes.${seat.route as 'appointed'}`)],
        [t('people.appointedBy'), seat.appointedBy],
        [t('seats.nominator'), seat.nominator],
        [t('people.sector'), seat.sector === null ? null : sectorName({ code: seat.sector })],
        [t('people.seatOrganization'), seat.organization],
        [t('seats.district'), seat.district],
        [t('people.termLength'), seat.termMonths === null ? null : t('people.months', { count: seat.termMonths })],
        [t('seats.cycle'), seat.cycleOn === null ? null : day(seat.cycleOn)],
      ]}
      />
      <Section title={t('seats.held')}>
        {seat.terms.length === 0 ? <EmptyState>{t('seats.neverHeld')}</EmptyState> : <ol className="cw-rows">{seat.terms.map((term) => <TermRow key={term.membershipId} term={term} />)}</ol>}
      </Section>
      <Alternates seat={seat} />
    </>
  );
}
