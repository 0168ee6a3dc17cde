import { useMessages, type MessageId } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import type { components } from '../../api/schema.js';
import { Press } from '../../kit/next-step.js';
import { problemSentence } from '../../kit/problem-sentence.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useSession } from '../../session/session-provider.js';

/** The roles of one person, each with its end, and the way to end it. */
export function RoleLines({ access }: { access: components['schemas']['AccessResponse'] }) {
  const messages = useMessages();
  const { t } = messages;
  const { slug, may } = useCity();
  const { at } = useDates();
  const { session } = useSession();
  const end = useSend((grantId: string) => taken(api.DELETE('/api/v1/cities/{city}/access/{accountId}/grants/{grantId}', {
    params: { path: { city: slug, accountId: access.accountId, grantId } },
  })), { refresh: [['access', slug]] });
  // Nobody locks themselves out by a slip of the finger.
  const mayEnd = may('identity.access.manage') && session?.account.id !== access.accountId;
  return (
    <ul className="cw-plain">
      {access.grants.length === 0 ? <li className="cw-quiet">{t('app.access.noRole')}</li> : null}
      {access.grants.map((grant) => {
        const role = t(`identity.role.${grant.role}` as MessageId);
        const scoped = grant.scopeKind === 'workspace' ? role : t('app.access.scoped', { role, scope: t(`app.access.scope.${grant.scopeKind}`) });
        return (
          <li key={grant.id}>
            {grant.until === null ? scoped : t('app.access.until', { role: scoped, date: at(grant.until, 'date') })}
            {mayEnd ? <> <Press kind="quiet" busy={end.busy} press={() => end.send(grant.id)}>{t('app.access.end')}<span className="usa-sr-only">: {role}, {access.email}</span></Press></> : null}
          </li>
        );
      })}
      {end.problem === null ? null : <li role="alert" className="cw-late-text">{problemSentence(end.problem, messages) ?? t('errors.conflict.title')}</li>}
    </ul>
  );
}
