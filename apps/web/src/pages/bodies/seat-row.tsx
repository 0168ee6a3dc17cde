import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { lastDay } from '../people/last-day.js';
import { useSectorNames } from '../people/use-sector-names.js';
import { OtherNames } from './other-names.js';
import { SeatActions } from './seat-actions.js';
import type { Body, Seat } from './use-body.js';

/** One seat: who holds it and until when, or that it is vacant; and what can be done about it. */
export function SeatRow({ body, seat, waits = false }: { body: Body; seat: Seat; waits?: boolean }) {
  const { t } = useMessages();
  const { to } = useCity();
  const nameOf = useSectorNames();
  return (
    <li>
      <h3 className="cw-seat-name" dir="auto"><Link to={to(`bodies/${body.id}/seats/${seat.id}`)}>{seat.label}</Link>{seat.chair ? <> <span className="cp-label">{t('people.chair')}</span></> : null}</h3>
      <p className="cw-meta">
        <HeldBy seat={seat} />
        {seat.sector === null ? null : <span>{nameOf(body.sectors.find((sector) => sector.code === seat.sector) ?? { code: seat.sector })}</span>}
        {seat.organization === null || seat.organization === seat.holder?.organization ? null : <span dir="auto">{t('people.keptFor', { name: seat.organization })}</span>}
        {seat.district === null ? null : <span dir="auto">{seat.district}</span>}
        {seat.route === null ? null : <span>{t(`seats.routes.${seat.route as 'appointed'}`)}</span>}
        {seat.nominator === null ? null : <span dir="auto">{t('seats.nominatedBy', { who: seat.nominator })}</span>}
        {seat.holder?.partial === true ? <span>{t('seats.partial')}</span> : null}
      </p>
      <OtherNames body={body} seat={seat} />
      {body.state === 'active' && (body.may.invite || body.may.arrange) ? <SeatActions body={body} seat={seat} waits={waits} /> : null}
    </li>
  );
}

function HeldBy({ seat: { holder } }: { seat: Seat }) {
  const { t } = useMessages();
  const { day } = useDates();
  const { to, may } = useCity();
  if (holder === null) return <span className="cw-late-text">{t('people.vacant')}</span>;
  return (
    <>
      <span dir="auto">{may('directory.people.read') ? <Link to={to(`people/${holder.personId}`)}>{holder.name}</Link> : <b>{holder.name}</b>}{holder.organization === null ? null : `, ${holder.organization}`}</span>
      <span>{holder.toOn === null ? t('dates.since', { date: day(holder.fromOn) }) : t('people.termUntil', { date: day(lastDay(holder.toOn)) })}</span>
    </>
  );
}
