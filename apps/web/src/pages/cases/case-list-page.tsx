import { Link, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Lookup } from '../../kit/lookup.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TabLinks } from '../../kit/tab-links.js';
import { given } from '../../kit/use-form.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useStageNow } from './use-stage-now.js';
import './cases.css';

type CaseRow = components['schemas']['CaseRow'];

const STATES = ['all', 'open', 'closed'] as const;

/** Every planning process in one list: stage, next date, stuck since when. */
export default function CaseListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [params] = useSearchParams();
  const columns = useColumns();
  const search = params.get('q') ?? '';
  const state = STATES.find((one) => one === params.get('state')) ?? 'all';
  const cases = useList(['cases', slug, search, state], (after) => taken(api.GET('/api/v1/cities/{city}/cases', {
    params: { path: { city: slug }, query: { ...given({ after: after ?? '', search }), ...(state === 'all' ? {} : { state }) } },
  })));
  const open = may('convening.case.open') ? <NextStep to={to('cases/new')}>{t('app.cases.open')}</NextStep> : undefined;
  const isNarrowed = search !== '' || state !== 'all';
  // Then the empty list itself says how it begins.
  const isEmpty = cases.data?.pages[0]?.items.length === 0 && !isNarrowed;
  return (
    <>
      <PageHeading title={t('app.cases.heading')} next={isEmpty ? undefined : open} />
      {isEmpty ? null : <TabLinks label={t('cases.list.states')} tabs={STATES.map((one) => ({ to: to(one === 'all' ? 'cases' : `cases?state=${one}`), label: t(`cases.list.state.${one}`) }))} />}
      {isEmpty ? null : <Lookup label={t('cases.find')} />}
      <ListMore read={cases} empty={<EmptyState next={isNarrowed ? undefined : open}>{t(isNarrowed ? 'cases.none' : 'app.cases.empty')}</EmptyState>}>
        {(rows) => <DataTable caption={t('app.cases.heading')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListMore>
      {may('casework.hand-over') && !isEmpty ? <p><NextStep quiet to={to('hand-over')}>{t('cases.list.handOver')}</NextStep></p> : null}
    </>
  );
}

function useColumns(): Column<CaseRow>[] {
  const { t } = useMessages();
  const { to } = useCity();
  const { day, when } = useDates();
  const { ahead } = useStageNow();
  return [
    { head: t('app.cases.process'), cell: (row) => <><Link to={to(`cases/${row.id}`)}>{row.title}</Link> <span className="cw-quiet">{row.number}</span></> },
    { head: t('app.cases.stage'), cell: (row) => <StageNow row={row} /> },
    { head: t('app.cases.next'), cell: (row) => (row.next === null ? t('app.cases.nothingAhead') : `${ahead(row.next, row.stage)} ${when(row.next.on)}`) },
    { head: t('app.cases.stuck'), cell: (row) => (row.stuckSince === null ? null : <span className="cw-late-text">{t('dates.since', { date: day(row.stuckSince) })}</span>) },
    { head: t('frame.requests'), cell: (row) => (row.openRequests === 0 ? null : t('app.cases.waiting', { count: row.openRequests })) },
  ];
}

function StageNow({ row }: { row: CaseRow }) {
  const { t } = useMessages();
  const { day } = useDates();
  const { stageNow } = useStageNow();
  if (row.readOnly) return t('app.cases.readOnly');
  if (row.state === 'closed') return t('app.cases.closed');
  if (row.stage === null) return t('app.cases.notBegun', { date: day(row.openedOn) });
  return t('app.cases.stageNow', { name: stageNow(row.stage), position: row.stage.position, total: row.stage.total });
}
