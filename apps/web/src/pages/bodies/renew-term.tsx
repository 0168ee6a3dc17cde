import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';
import { bodyKeys } from './use-body.js';

/** One more term for whoever sits there, as long as the rules say. */
export function RenewTerm({ bodyId, membershipId, seat, name }: { bodyId: string; membershipId: string; seat: string; name: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const renew = useSend((part: string, key) => taken(api.POST('/api/v1/cities/{city}/bodies/{id}/memberships/{part}/renewal', { params: { path: { city: slug, id: bodyId, part } }, body: {}, headers: once(key) })), { refresh: bodyKeys(slug) });
  return (
    <>
      {renew.problem === null ? null : <ErrorState problem={renew.problem} />}
      <Press busy={renew.busy} press={() => renew.send(membershipId)}>{t('people.renew')}<span className="usa-sr-only">: {name}, {seat}</span></Press>
    </>
  );
}
