import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { lastDay } from '../people/last-day.js';
import { useSectorNames } from '../people/use-sector-names.js';
import { EndTermForm } from './end-term-form.js';
import { InviteForm } from './invite-form.js';
import { OtherNames } from './other-names.js';
import { RenewTerm } from './renew-term.js';
import { SeatForm } from './seat-form.js';
import type { Body, Seat } from './use-body.js';

type Doing = 'invite' | 'end' | 'change';

/** One seat: who holds it and until when, or that it is vacant; and what can be done about it. */
export function SeatRow({ body, seat }: { body: Body; seat: Seat }) {
  const { t } = useMessages();
  const nameOf = useSectorNames();
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const open = (what: Doing) => setDoing(doing === what ? undefined : what);
  const active = body.state === 'active';
  const waits = seat.others.some((other) => other.state !== 'suggested');
  return (
    <li>
      <h3 dir="auto">{seat.label}{seat.chair ? <> <span className="cp-label">{t('people.chair')}</span></> : null}</h3>
      <p className="cw-meta">
        <HeldBy seat={seat} />
        {seat.sector === null ? null : <span>{nameOf(body.sectors.find((sector) => sector.code === seat.sector) ?? { code: seat.sector })}</span>}
        {seat.organization === null || seat.organization === seat.holder?.organization ? null : <span dir="auto">{t('people.keptFor', { name: seat.organization })}</span>}
      </p>
      <OtherNames body={body} seat={seat} />
      {active && (body.may.invite || body.may.arrange) ? (
        <div className="cp-actions">
          {body.may.invite && seat.holder === null && !waits ? <Press expanded={doing === 'invite'} press={() => open('invite')}>{t('people.invite')}<span className="usa-sr-only">: {seat.label}</span></Press> : null}
          {body.may.arrange && seat.holder !== null && seat.holder.toOn !== null && !waits ? <RenewTerm body={body} seat={seat} holder={seat.holder} /> : null}
          {body.may.arrange && seat.holder !== null ? <Press kind="quiet" expanded={doing === 'end'} press={() => open('end')}>{t('people.endTerm')}<span className="usa-sr-only">: {seat.holder.name}</span></Press> : null}
          {body.may.arrange ? <Press kind="quiet" expanded={doing === 'change'} press={() => open('change')}>{t('people.changeSeat')}<span className="usa-sr-only">: {seat.label}</span></Press> : null}
        </div>
      ) : null}
      {doing === 'invite' ? <InviteForm body={body} seat={seat} close={close} /> : null}
      {doing === 'end' && seat.holder !== null ? <EndTermForm body={body} holder={seat.holder} close={close} /> : null}
      {doing === 'change' ? <SeatForm body={body} seat={seat} close={close} /> : null}
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
