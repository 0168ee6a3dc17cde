import './reports.css';

import { useParams } from 'react-router';
import { useMessages, formatPercent } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { EditReport } from './edit-report.js';
import { FinishedReport } from './finished-report.js';

export type Report = components['schemas']['ReportResponse'];
export type SectionKey = Report['sections'][number]['key'];

/** How often a report that is being written is looked at, in milliseconds. */
const LOOK = 1000;

/** One report: written by a job, given words by the director, approved, sent, kept. */
export default function ReportPage() {
  const { slug } = useCity();
  const { reportId = '' } = useParams();
  const key = ['reports', slug, reportId];
  const get = () => taken(api.GET('/api/v1/cities/{city}/reports/{id}', { params: { path: { city: slug, id: reportId } } }));
  const read = useRead(key, get);
  useRead([...key, 'watch'], async () => { await read.refetch(); return null; }, { enabled: read.data?.state === 'writing', refetchInterval: LOOK });
  return <Await read={read}>{(report) => <One key={report.id} report={report} />}</Await>;
}

function One({ report }: { report: Report }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  const period = t('reports.one.period', { from: day(report.from), to: day(report.to) });
  return (
    <>
      <PageHeading title={report.title} lead={`${period} · ${t(`reports.state.${report.state}`)}`} up={{ to: to('reports'), label: t('reports.one.up') }} />
      <Body report={report} />
    </>
  );
}

function Body({ report }: { report: Report }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  switch (report.state) {
    case 'writing':
      return <Writing report={report} />;
    case 'failed':
      return <Notice problem><p>{t('reports.one.failed')}</p><NextStep to={to('reports')}>{t('reports.one.again')}</NextStep></Notice>;
    case 'cancelled':
      return <Notice><p>{t('reports.one.cancelled')}</p></Notice>;
    case 'draft': case 'in_review':
      return may('reporting.reports.run') ? <EditReport report={report} /> : <FinishedReport report={report} />;
    case 'approved': case 'sent': case 'superseded':
      return <FinishedReport report={report} />;
  }
}

/** How far the job is; one may leave, or call it off. */
function Writing({ report }: { report: Report }) {
  const { t, locale } = useMessages();
  const { slug, may } = useCity();
  const cancel = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/reports/{id}/cancellation', { params: { path: { city: slug, id: report.id } }, body: { version }, headers: once(key) })), { refresh: [['reports', slug]] });
  const words = t('reports.one.writing', { percent: formatPercent(report.percent / 100, locale) });
  return (
    <>
      <output>{words}</output>
      <progress className="cw-progress" max={100} value={report.percent} aria-label={words} />
      <p className="cw-quiet">{t('reports.one.writingLead')}</p>
      {may('reporting.reports.run') ? <Press kind="quiet" busy={cancel.busy} press={() => cancel.send(report.version)}>{t('reports.one.cancel')}</Press> : null}
    </>
  );
}
