import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { bodyKeys, type Body, type Holder, type Seat } from './use-body.js';

/** One more term for whoever sits there, as long as the rules say. */
export function RenewTerm({ body, seat, holder }: { body: Body; seat: Seat; holder: Holder }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const renew = useSend((part: string, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/memberships/{part}/renewal', { params: { path: { city: slug, id: body.id, part } }, body: {}, headers: once(key) })), { refresh: bodyKeys(slug) });
  return (
    <>
      {renew.problem === null ? null : <ErrorState problem={renew.problem} />}
      <Press busy={renew.busy} press={() => renew.send(holder.membershipId)}>{t('people.renew')}<span className="usa-sr-only">: {holder.name}, {seat.label}</span></Press>
    </>
  );
}
