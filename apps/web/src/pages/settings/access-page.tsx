import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages, type MessageId } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { usePartyNames } from '../../kit/party-field.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { InviteForm } from './invite-form.js';
import { RevokeInvitation } from './revoke-invitation.js';
import { RoleLines } from './role-lines.js';

type Invitation = components['schemas']['InvitationResponse'];

/** Who has access now, with which roles and until when; and who is invited. */
export default function AccessPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const columns = useAccessColumns();
  const [inviting, setInviting] = useState(false);
  const people = useList(['access', slug], (after) => taken(api.GET('/api/v1/cities/{city}/access', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  return (
    <>
      <PageHeading title={t('app.access.title')} up={{ to: to('settings'), label: t('settings.home') }} next={may('identity.person.invite') && !inviting ? <Press kind="first" press={() => setInviting(true)}>{t('app.access.invite')}</Press> : undefined} />
      {inviting ? <InviteForm close={() => setInviting(false)} /> : null}
      <ListMore read={people} empty={<EmptyState>{t('app.access.none')}</EmptyState>}>
        {(rows) => <DataTable caption={t('app.access.title')} columns={columns} rows={rows} rowKey={(row) => row.accountId} />}
      </ListMore>
      <Invitations />
    </>
  );
}

function Invitations() {
  const { t } = useMessages();
  const { slug } = useCity();
  const columns = useInvitationColumns();
  const invitations = useList<Invitation>(['access', slug, 'invitations'], (after) => taken(api.GET('/api/v1/cities/{city}/invitations', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  return (
    <Section title={t('app.access.invitations')}>
      <ListMore read={invitations} empty={<EmptyState>{t('app.access.noInvitations')}</EmptyState>}>
        {(rows) => <DataTable caption={t('app.access.invitations')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListMore>
    </Section>
  );
}

function useAccessColumns(): Column<components['schemas']['AccessResponse']>[] {
  const { t } = useMessages();
  const { at } = useDates();
  const { nameOf } = usePartyNames();
  const { to, may } = useCity();
  return [
    { head: t('app.access.person'), cell: (row) => <>{may('identity.access.manage') ? <Link to={to(`settings/access/${row.accountId}`)}>{nameOf(row.personId) ?? row.email}</Link> : nameOf(row.personId)} <span className="cw-quiet">{row.email}</span></> },
    { head: t('app.access.roles'), cell: (row) => <RoleLines access={row} /> },
    { head: t('app.access.since'), cell: (row) => at(row.since, 'date') },
  ];
}

function useInvitationColumns(): Column<Invitation>[] {
  const { t } = useMessages();
  const { may } = useCity();
  const { at } = useDates();
  return [
    { head: t('app.access.person'), cell: (row) => row.email },
    { head: t('app.access.role'), cell: (row) => t(`identity.role.${row.role}` as MessageId) },
    { head: t('app.access.state'), cell: (row) => (row.state === 'open' ? t('app.access.openUntil', { when: at(row.expiresAt) }) : t(`app.access.invitation.${row.state}`)) },
    { head: t('app.access.change'), cell: (row) => (row.state === 'open' && may('identity.person.invite') ? <RevokeInvitation id={row.id} email={row.email} /> : null) },
  ];
}
