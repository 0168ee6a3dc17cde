import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { AskReport } from './ask-report.js';

type Row = components['schemas']['ReportRowResponse'];

/** What was reported and when; and the way to the next report. */
export default function ReportListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const columns = useColumns();
  const [asking, setAsking] = useState(false);
  const reports = useList(['reports', slug], (after) => taken(api.GET('/api/v1/cities/{city}/reports', { params: { path: { city: slug }, query: after === undefined ? {} : { after } } })));
  return (
    <>
      <PageHeading
        title={t('reports.title')}
        next={(
          <>
            {may('reporting.reports.run') ? <Press kind={asking ? 'second' : 'first'} expanded={asking} press={() => setAsking(!asking)}>{t('reports.ask')}</Press> : null}
            {may('reporting.brief.read') ? <NextStep quiet to={to('mayor')}>{t('plan.tab.mayor')}</NextStep> : null}
          </>
        )}
      />
      {asking ? <AskReport close={() => setAsking(false)} /> : null}
      <ListMore read={reports} empty={<EmptyState>{t('reports.empty')}</EmptyState>}>
        {(rows) => <DataTable caption={t('reports.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </ListMore>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useMessages();
  const { to } = useCity();
  const { day, at } = useDates();
  return [
    { head: t('reports.column.report'), cell: (row) => <Link to={to(`reports/${row.id}`)}>{row.title}</Link> },
    { head: t('reports.column.period'), cell: (row) => t('reports.one.period', { from: day(row.from), to: day(row.to) }) },
    { head: t('reports.column.state'), cell: (row) => t(`reports.state.${row.state}`) },
    { head: t('reports.column.sent'), cell: (row) => (row.sentAt === null ? '–' : at(row.sentAt)) },
  ];
}
