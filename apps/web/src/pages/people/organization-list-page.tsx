import './people.css';

import { Link, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { FindByName } from './find-by-name.js';
import { PeopleTabs } from './people-tabs.js';
import { useSectorNames } from './use-sector-names.js';

type Organization = components['schemas']['OrganizationRow'];

/** Organizations that take part, by name. */
export default function OrganizationListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [params] = useSearchParams();
  const search = params.get('q') ?? '';
  const organizations = useList(['organizations', slug, 'list', search], (after) => taken(api.GET('/api/v1/cities/{city}/organizations', { params: { path: { city: slug }, query: given({ search, after: after ?? '' }) } })));
  const columns = useColumns();
  return (
    <>
      <PageHeading title={t('people.organizationsTitle')} tab={t('people.organizations')} next={may('directory.people.change') ? <NextStep to={to('organizations/new')}>{t('people.addOrganization')}</NextStep> : undefined} />
      <PeopleTabs />
      <FindByName label={t('people.find')} />
      <ListMore read={organizations} empty={<EmptyState>{search === '' ? t('people.noOrganizations') : t('people.noneNamed', { words: search })}</EmptyState>}>
        {(rows) => <DataTable caption={t('people.organizations')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListMore>
    </>
  );
}

function useColumns(): Column<Organization>[] {
  const { t } = useMessages();
  const { to } = useCity();
  const nameOf = useSectorNames();
  return [
    { head: t('people.name'), cell: (row) => <Link to={to(`organizations/${row.id}`)} dir="auto">{row.name}</Link> },
    { head: t('people.sector'), cell: (row) => (row.sector === null ? '–' : nameOf({ code: row.sector })) },
    { head: t('people.kind'), cell: (row) => t(`people.organizationKind.${row.kind}`) },
    { head: t('people.people'), number: true, cell: (row) => row.people },
  ];
}
