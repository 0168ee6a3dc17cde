import '../people/people.css';

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
import { Section } from '../../kit/section.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { FindByName } from '../people/find-by-name.js';
import { PeopleTabs } from '../people/people-tabs.js';
import { CityPlace } from './city-place.js';

type Office = components['schemas']['OfficeRow'];

/** Offices of the city, and for each what survives the end of the term. */
export default function OfficeListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [params] = useSearchParams();
  const search = params.get('q') ?? '';
  const offices = useList(['offices', slug, 'list', search], (after) => taken(api.GET('/api/v1/cities/{city}/offices', { params: { path: { city: slug }, query: given({ search, after: after ?? '' }) } })));
  const columns = useColumns();
  const add = may('directory.people.change') ? <NextStep to={to('offices/new')}>{t('offices.add')}</NextStep> : undefined;
  return (
    <>
      <PageHeading title={t('offices.title')} tab={t('offices.tab')} next={add} />
      <PeopleTabs />
      <FindByName label={t('people.find')} />
      <ListMore read={offices} empty={<EmptyState>{search === '' ? t('offices.none') : t('people.noneNamed', { words: search })}</EmptyState>}>
        {(rows) => (
          <>
            {search === '' ? <p>{t('offices.lead', { ending: rows.filter(endsWithTerm).length })}</p> : null}
            <DataTable caption={t('offices.tab')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          </>
        )}
      </ListMore>
      <Section title={t('offices.cityPlace')}><CityPlace /></Section>
    </>
  );
}

function endsWithTerm({ state, survival }: Office): boolean {
  return state !== 'closed' && state !== 'merged' && (survival.answer === 'word' || survival.answer === 'executive');
}

function useColumns(): Column<Office>[] {
  const { t } = useMessages();
  const { to } = useCity();
  return [
    { head: t('people.name'), cell: (row) => <><Link to={to(`offices/${row.id}`)} dir="auto">{row.name}</Link>{row.foundAs === null ? null : <span className="cw-quiet"> {t('offices.foundAs', { name: row.foundAs })}</span>}{row.jurisdiction === null ? null : <span className="cw-quiet"> {row.jurisdiction}</span>}</> },
    { head: t('offices.state'), cell: (row) => t(`offices.states.${row.state}`) },
    { head: t('offices.sits'), cell: (row) => (row.placementId === null ? '–' : <Link to={to(`${row.placementKind === 'office' ? 'offices' : 'organizations'}/${row.placementId}`)} dir="auto">{row.placement}</Link>) },
    { head: t('offices.survives'), cell: (row) => (row.state === 'closed' || row.state === 'merged' ? '–' : t(`offices.answers.${row.survival.answer}`)) },
  ];
}
