import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Facts } from '../../kit/facts.js';
import { Press } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { OrganizationHistory } from '../offices/organization-history.js';
import { OrganizationForm, type Organization } from './organization-form.js';
import { useSectorNames } from './use-sector-names.js';

/** One organization: its sector, who answers for it, and its people. */
export default function OrganizationPage() {
  const { slug } = useCity();
  const { organizationId = '' } = useParams();
  const read = useRead(['organizations', slug, organizationId], () => taken(api.GET('/api/v1/cities/{city}/organizations/{id}', { params: { path: { city: slug, id: organizationId } } })));
  return <Await read={read}>{(organization) => <One organization={organization} />}</Await>;
}

function One({ organization }: { organization: Organization }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const nameOf = useSectorNames();
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  return (
    <>
      <PageHeading
        title={organization.name} up={{ to: to('organizations'), label: t('people.organizations') }} lead={t(`people.organizationKind.${organization.kind}`)}
        next={may('directory.people.change') && !changing ? <Press press={() => setChanging(true)}>{t('forms.change')}</Press> : undefined}
      />
      {organization.mergedIntoId === null ? null : <Notice><p>{t('directory.problem.party.merged')} <Link to={to(`organizations/${organization.mergedIntoId}`)}>{t('people.theOther')}</Link></p></Notice>}
      {changing ? <OrganizationForm organization={organization} done={close} close={close} /> : (
        <Facts facts={[
          [t('people.sector'), organization.sector === null ? t('people.noSector') : nameOf({ code: organization.sector })],
          [t('people.tie'), t(`people.ties.${organization.tie}`)],
          [t('people.contact'), organization.contactPersonId === null ? t('people.noContact') : <Link to={to(`people/${organization.contactPersonId}`)}>{organization.contactPerson}</Link>],
          [t('people.supervisor'), organization.supervisorPersonId === null ? null : <Link to={to(`people/${organization.supervisorPersonId}`)}>{organization.supervisorPerson}</Link>],
          [t('people.website'), organization.website === null ? null : <a href={organization.website} rel="noreferrer" dir="ltr">{organization.website}</a>],
        ]}
        />
      )}
      <Section title={t('people.people')}><People organizationId={organization.id} /></Section>
      <OrganizationHistory />
    </>
  );
}

function People({ organizationId }: { organizationId: string }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const read = useRead(['people', slug, 'of', organizationId], () => taken(api.GET('/api/v1/cities/{city}/people', { params: { path: { city: slug }, query: { organizationId, limit: 200 } } })));
  return (
    <Await read={read}>
      {({ items }) => (items.length === 0 ? <EmptyState>{t('people.nobodyThere')}</EmptyState> : (
        <ul className="cw-rows">{items.map((person) => <li key={person.id}><h3 dir="auto"><Link to={to(`people/${person.id}`)}>{person.name}</Link></h3>{person.roleTitle === null ? null : <p className="cw-meta">{person.roleTitle}</p>}</li>)}</ul>
      ))}
    </Await>
  );
}
