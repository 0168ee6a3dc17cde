import './people.css';

import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { CaseFilter } from './case-filter.js';
import { CommitteeTable } from './committee-table.js';
import { PeopleTabs } from './people-tabs.js';
import { SectorsInWords } from './sectors-in-words.js';
import { VacancyRows } from './vacancy-rows.js';

/** Who is at the table and who is not: vacancies first, then sectors, then the committees. */
export default function PeoplePage() {
  const { slug, may } = useCity();
  const [params] = useSearchParams();
  const caseId = params.get('case') ?? undefined;
  const read = useRead(['bodies', slug, 'table', caseId ?? ''], () => readTable(slug, caseId, may('casework.cases.read')));
  return <Await read={read}>{(table) => <Table table={table} caseId={caseId} />}</Await>;
}

type TableData = Awaited<ReturnType<typeof readTable>>;

/** Everything in one go, so that the page does not grow under the reader's eyes. */
async function readTable(city: string, caseId: string | undefined, readsCases: boolean) {
  const path = { city };
  const ofCase = caseId === undefined ? {} : { caseId };
  const [vacancies, sectors, bodies, cases] = await Promise.all([
    taken(api.GET('/api/v1/cities/{city}/vacancies', { params: { path, query: { ...ofCase, limit: 100 } } })),
    taken(api.GET('/api/v1/cities/{city}/sectors-at-table', { params: { path, query: ofCase } })),
    taken(api.GET('/api/v1/cities/{city}/bodies', { params: { path, query: { ...ofCase, state: 'active', limit: 200 } } })),
    readsCases ? taken(api.GET('/api/v1/cities/{city}/cases', { params: { path, query: { state: 'open', limit: 20 } } })) : { items: [] },
  ]);
  return { vacancies, sectors, bodies: bodies.items, cases: cases.items };
}

function Table({ table: { vacancies, sectors, bodies, cases }, caseId }: { table: TableData; caseId: string | undefined }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const vacant = vacancies.items.filter((row) => row.kind !== 'ending').length;
  const open = may('bodies.body.arrange') ? <NextStep to={to('bodies/new')}>{t('people.open')}</NextStep> : undefined;
  const empty = bodies.length === 0;
  return (
    <>
      <PageHeading
        title={t('people.title')} tab={t('frame.people')} next={empty ? undefined : open}
        lead={empty ? undefined : t('people.lead', { vacant, ending: vacancies.items.length - vacant, missing: sectors.missing.length })}
      />
      <PeopleTabs />
      {cases.length > 1 ? <CaseFilter choices={[{ to: to('people'), label: t('people.allCases'), here: caseId === undefined }, ...cases.map((one) => ({ to: to(`people?case=${one.id}`), label: one.title, here: one.id === caseId }))]} /> : null}
      {empty ? <EmptyState next={open}>{t('people.empty')}</EmptyState> : (
        <>
          <Section title={t('people.vacancies')}>
            {vacancies.items.length === 0 ? <EmptyState>{t('people.noVacancies')}</EmptyState> : <VacancyRows rows={vacancies.items} more={vacancies.next !== null} />}
          </Section>
          <Section title={t('people.sectors')}><SectorsInWords sectors={sectors.sectors} /></Section>
          <Section title={t('people.committees')}><CommitteeTable bodies={bodies} /></Section>
        </>
      )}
    </>
  );
}
