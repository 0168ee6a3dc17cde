import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { DataTable } from '../../kit/data-table.js';
import { Facts } from '../../kit/facts.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useRoleNames } from '../../kit/use-role-names.js';
import { useCity } from '../../session/city-context.js';
import { useSession } from '../../session/session-provider.js';

/** My account: who I am here, and where I am signed in. */
export default function MePage() {
  const { t } = useMessages();
  const { roles, to } = useCity();
  const { session } = useSession();
  const names = useRoleNames();
  return (
    <>
      <PageHeading title={t('app.me.title')} up={{ to: to('settings'), label: t('settings.home') }} />
      <Facts facts={[[t('signin.email'), session?.account.email], [t('app.access.roles'), names([...roles])]]} />
      <Section title={t('app.me.sessions')}><Sessions /></Section>
    </>
  );
}

function Sessions() {
  const { t } = useMessages();
  const { at } = useDates();
  const sessions = useRead(['sessions'], () => taken(api.GET('/api/v1/sessions')));
  const end = useSend(() => taken(api.DELETE('/api/v1/sessions/others')), { refresh: [['sessions']] });
  return (
    <Await read={sessions}>
      {(rows) => (
        <>
          <DataTable
            caption={t('app.me.sessions')} rows={rows} rowKey={(row) => row.id}
            columns={[
              { head: t('app.me.device'), cell: (row) => (row.current ? t('app.me.thisDevice', { device: row.agent }) : row.agent) },
              { head: t('app.me.since'), cell: (row) => at(row.createdAt) },
              { head: t('app.me.seen'), cell: (row) => at(row.seenAt) },
            ]}
          />
          {rows.length > 1 ? <Press busy={end.busy} press={() => end.send(undefined)}>{t('app.me.endOthers')}</Press> : null}
        </>
      )}
    </Await>
  );
}
