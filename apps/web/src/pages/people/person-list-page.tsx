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

type Person = components['schemas']['PersonRow'];

/** People of this city by name, for staff. */
export default function PersonListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [params] = useSearchParams();
  const search = params.get('q') ?? '';
  const people = useList(['people', slug, 'list', search], (after) => taken(api.GET('/api/v1/cities/{city}/people', { params: { path: { city: slug }, query: given({ search, after: after ?? '' }) } })));
  const columns = useColumns();
  return (
    <>
      <PageHeading title={t('people.peopleTitle')} tab={t('people.people')} next={may('directory.people.change') ? <NextStep to={to('people/new')}>{t('people.addPerson')}</NextStep> : undefined} />
      <PeopleTabs />
      <FindByName label={t('people.find')} />
      <ListMore read={people} empty={<EmptyState>{search === '' ? t('people.noPeople') : t('people.noneNamed', { words: search })}</EmptyState>}>
        {(rows) => <DataTable caption={t('people.people')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListMore>
    </>
  );
}

function useColumns(): Column<Person>[] {
  const { t } = useMessages();
  const { to } = useCity();
  return [
    { head: t('people.name'), cell: (person) => <Link to={to(`people/${person.id}`)} dir="auto">{person.name}</Link> },
    { head: t('people.role'), cell: (person) => person.roleTitle ?? '–' },
    { head: t('people.organization'), cell: (person) => (person.organizationId === null ? '–' : <Link to={to(`organizations/${person.organizationId}`)} dir="auto">{person.organization}</Link>) },
    { head: t('people.email'), cell: (person) => (person.email === null ? t('people.noEmail') : <span className="cw-address" dir="ltr">{person.email}</span>) },
  ];
}
