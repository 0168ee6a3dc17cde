import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { Press } from '../../kit/next-step.js';
import { useCity } from '../../session/city-context.js';

/** Takes an invitation back; a new one can be sent at any time. */
export function RevokeInvitation({ id, email }: { id: string; email: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const revoke = useSend((invitationId: string) => taken(api.DELETE('/api/v1/cities/{city}/invitations/{invitationId}', { params: { path: { city: slug, invitationId } } })), { refresh: [['access', slug]] });
  return <Press kind="quiet" busy={revoke.busy} press={() => revoke.send(id)}>{t('app.access.revoke')}<span className="usa-sr-only">: {email}</span></Press>;
}
