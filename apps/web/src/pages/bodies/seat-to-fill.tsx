import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { lastDay } from '../people/last-day.js';
import { useSectorNames } from '../people/use-sector-names.js';
import { InviteForm } from './invite-form.js';
import { OfferSeat } from './offer-seat.js';
import { RenewTerm } from './renew-term.js';

export type SeatToFillRow = components['schemas']['VacancyRow'];

/** One seat to fill: since when, who appoints, who applied; and the way to fill it at once. */
export function SeatToFill({ row }: { row: SeatToFillRow }) {
  const { t } = useMessages();
  const { to } = useCity();
  const nameOf = useSectorNames();
  const [doing, setDoing] = useState<'fill' | 'offer'>();
  const close = () => setDoing(undefined);
  const named = <span className="usa-sr-only">: {row.seat}, {row.body}</span>;
  return (
    <li>
      <h2 className="cw-row-title" dir="auto"><Link to={to(`bodies/${row.bodyId}/seats/${row.seatId}`)}>{row.seat}</Link></h2>
      <p className="cw-meta">
        <span><Since row={row} /></span>
        <span dir="auto"><Link to={to(`bodies/${row.bodyId}`)}>{row.body}</Link></span>
        {row.sector === null ? null : <span>{nameOf({ code: row.sector })}</span>}
        {row.district === null ? null : <span dir="auto">{row.district}</span>}
        {row.appointedBy === null ? null : <span>{t('people.appoints', { who: row.appointedBy })}</span>}
        <Openness row={row} />
      </p>
      {row.mayInvite ? (
        <div className="cp-actions">
          {row.kind === 'vacant' ? <Press expanded={doing === 'fill'} press={() => setDoing(doing === 'fill' ? undefined : 'fill')}>{t('seats.fill')}{named}</Press> : null}
          {row.kind === 'ending' && row.mayArrange && row.membershipId !== null ? <RenewTerm bodyId={row.bodyId} membershipId={row.membershipId} seat={row.seat} name={row.person ?? ''} /> : null}
          {row.mayArrange && row.applications > 0 ? <Link to={to(`bodies/${row.bodyId}/applications?seat=${row.seatId}`)}>{t('seats.applications', { count: row.applications })}{named}</Link> : null}
          {row.mayArrange && row.kind !== 'invited' ? <Press kind="quiet" expanded={doing === 'offer'} press={() => setDoing(doing === 'offer' ? undefined : 'offer')}>{t(row.openForApplications ? 'seats.close' : 'seats.offer')}{named}</Press> : null}
        </div>
      ) : null}
      {doing === 'fill' ? <InviteForm bodyId={row.bodyId} seatId={row.seatId} arranges={row.mayArrange} atLarge={row.district === null} close={close} /> : null}
      {doing === 'offer' ? <OfferSeat row={row} close={close} /> : null}
    </li>
  );
}

function Openness({ row }: { row: SeatToFillRow }) {
  const { t } = useMessages();
  const { day } = useDates();
  if (!row.openForApplications) return null;
  return <span>{row.applyUntil === null ? t('seats.openNow') : t('seats.openUntil', { date: day(row.applyUntil) })}</span>;
}

function Since({ row }: { row: SeatToFillRow }) {
  const { t } = useMessages();
  const { day, when } = useDates();
  if (row.kind === 'ending') return t('people.termEnds', { name: row.person ?? '', when: when(lastDay(row.on)) });
  if (row.kind === 'invited') return t('people.isInvited', { name: row.person ?? '' });
  return <span className="cw-late-text">{t('people.vacantSince', { date: day(row.on) })}</span>;
}
