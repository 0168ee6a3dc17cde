import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { useSend } from '../../api/use-send.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { usePartyNames } from '../../kit/party-field.js';
import { Section } from '../../kit/section.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { useSession } from '../../session/session-provider.js';
import { isolate } from '../plan/isolate.js';
import { GiveRoleForm } from './give-role-form.js';
import { RoleLines } from './role-lines.js';

type Access = components['schemas']['AccessResponse'];

/** What may this person do here? Their roles, one more, or the end of all. */
export default function PersonAccessPage() {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { accountId = '' } = useParams();
  const access = useRead(['access', slug, 'one', accountId], async () => {
    let after: string | null = '';
    do {
      const page: components['schemas']['AccessPage'] = await taken(api.GET('/api/v1/cities/{city}/access', { params: { path: { city: slug }, query: { limit: 200, ...(after === '' ? {} : { after }) } } }));
      const found = page.items.find((one) => one.accountId === accountId);
      if (found !== undefined) return found;
      after = page.next;
    } while (after !== null);
    return null;
  });
  return (
    <Await read={access}>
      {(one) => (one === null
        ? <><PageHeading title={t('app.access.title')} up={{ to: to('settings/access'), label: t('app.access.title') }} /><EmptyState>{t('app.access.none')}</EmptyState></>
        : <One access={one} />)}
    </Await>
  );
}

function One({ access }: { access: Access }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const { session } = useSession();
  const { nameOf } = usePartyNames();
  const [giving, setGiving] = useState(false);
  const name = nameOf(access.personId) ?? access.email;
  const manages = may('identity.access.manage');
  return (
    <>
      <PageHeading
        title={t('settings.giveRoleTo', { name: isolate(name) })} up={{ to: to('settings/access'), label: t('app.access.title') }} lead={<span dir="ltr">{access.email}</span>}
        next={manages && !giving ? <Press kind="first" press={() => setGiving(true)}>{t('settings.giveRole')}</Press> : undefined}
      />
      {giving ? <GiveRoleForm accountId={access.accountId} name={name} close={() => setGiving(false)} /> : null}
      <Section title={t('app.access.roles')}><RoleLines access={access} /></Section>
      {manages && session?.account.id !== access.accountId ? <EndAccess accountId={access.accountId} name={name} /> : null}
    </>
  );
}

/** The end of every role and of every session here, after what it means was read. */
function EndAccess({ accountId, name }: { accountId: string; name: string }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { announce } = usePlace();
  const navigate = useNavigate();
  const end = useSend(() => taken(api.DELETE('/api/v1/cities/{city}/access/{accountId}', { params: { path: { city: slug, accountId } } })), {
    refresh: [['access', slug]],
    done: () => {
      announce(t('settings.endedAccess', { name: isolate(name) }));
      void navigate(to('settings/access'), { replace: true });
    },
  });
  return (
    <Section title={t('settings.endAccess')}>
      {end.problem === null ? null : <ErrorState problem={end.problem} />}
      <p>{t('settings.endAccessWhat', { name: isolate(name) })}</p>
      <div className="cp-actions"><Press busy={end.busy} press={() => end.send(undefined)}>{t('settings.endAccessButton', { name: isolate(name) })}</Press></div>
    </Section>
  );
}
