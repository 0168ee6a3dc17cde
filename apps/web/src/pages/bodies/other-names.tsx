import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { bodyKeys, type Body, type Holder, type Seat } from './use-body.js';

/** Names for a seat that nobody holds it by yet: suggested, invited, or with a term to come. For those who fill seats. */
export function OtherNames({ body, seat }: { body: Body; seat: Seat }) {
  if (seat.others.length === 0) return null;
  return <ul className="cw-others">{seat.others.map((other) => <Other key={other.membershipId} body={body} other={other} />)}</ul>;
}

function Other({ body, other }: { body: Body; other: Holder }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const path = { city: slug, id: body.id, part: other.membershipId };
  const refresh = bodyKeys(slug);
  const invite = useSend((_: string, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/memberships/{part}/invitation', { params: { path }, headers: once(key) })), { refresh });
  const decline = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/memberships/{part}/refusal', { params: { path }, body: { version }, headers: once(key) })), { refresh });
  const problem = invite.problem ?? decline.problem;
  return (
    <li>
      <span dir="auto">{other.name}</span>{' '}
      <span className="cw-quiet">{other.state === 'active' ? t('people.beginsOn', { date: day(other.fromOn) }) : t(`bodies.membership.${other.state as 'suggested' | 'invited'}`)}</span>{' '}
      {other.state === 'suggested' && body.may.invite ? <Press kind="quiet" busy={invite.busy} press={() => invite.send(other.membershipId)}>{t('people.inviteNow')}<span className="usa-sr-only">: {other.name}</span></Press> : null}{' '}
      {other.state !== 'active' && body.may.arrange ? <Press kind="quiet" busy={decline.busy} press={() => decline.send(other.version)}>{t('people.saidNo')}<span className="usa-sr-only">: {other.name}</span></Press> : null}
      {problem === null ? null : <ErrorState problem={problem} />}
    </li>
  );
}
