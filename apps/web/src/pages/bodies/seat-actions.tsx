import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Press } from '../../kit/next-step.js';
import { EndTermForm } from './end-term-form.js';
import { InviteForm } from './invite-form.js';
import { RenewTerm } from './renew-term.js';
import { SeatForm } from './seat-form.js';
import type { Body, Seat } from './use-body.js';

type Doing = 'invite' | 'end' | 'change';

interface ActionsProps {
  readonly body: Body;
  readonly seat: Seat;
  /** It waits for somebody: what fills it is offered at once. The others keep quiet until asked. */
  readonly waits: boolean;
}

/** What can be done about a seat. */
export function SeatActions({ body, seat, waits }: ActionsProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const [doing, setDoing] = useState<Doing>();
  const close = () => setDoing(undefined);
  const toggle = (what: Doing) => setDoing(doing === what ? undefined : what);
  const { arrange, invite } = body.may;
  const asked = seat.others.some((other) => other.state !== 'suggested');
  const { holder } = seat;
  const named = <span className="usa-sr-only">: {seat.label}</span>;
  return (
    <>
      <div className="cp-actions">
        {invite && holder === null && !asked ? <Press expanded={doing === 'invite'} press={() => toggle('invite')}>{t('people.invite')}{named}</Press> : null}
        {arrange && waits && holder !== null && holder.toOn !== null && !asked ? <RenewTerm bodyId={body.id} membershipId={holder.membershipId} seat={seat.label} name={holder.name} /> : null}
        {arrange && !open ? <Press kind="quiet" expanded={false} press={() => setOpen(true)}>{t('forms.change')}{named}</Press> : null}
        {arrange && open && holder !== null ? <Press kind="quiet" expanded={doing === 'end'} press={() => toggle('end')}>{t('people.endTerm')}<span className="usa-sr-only">: {holder.name}</span></Press> : null}
        {arrange && open ? <Press kind="quiet" expanded={doing === 'change'} press={() => toggle('change')}>{t('people.changeSeat')}{named}</Press> : null}
      </div>
      {doing === 'invite' ? <InviteForm bodyId={body.id} seatId={seat.id} arranges={arrange} atLarge={seat.district === null} close={close} /> : null}
      {doing === 'end' && holder !== null ? <EndTermForm body={body} holder={holder} close={close} /> : null}
      {doing === 'change' ? <SeatForm body={body} seat={seat} close={close} /> : null}
    </>
  );
}
