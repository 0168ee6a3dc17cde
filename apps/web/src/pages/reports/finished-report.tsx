import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { Facts } from '../../kit/facts.js';
import { Press } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { problemSentence } from '../../kit/problem-sentence.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import type { Report } from './report-page.js';
import { ReportSheet } from './report-sheet.js';
import { ReportWay } from './report-way.js';

/** An approved report: its PDF, sending it, and how it stays in the archive. */
export function FinishedReport({ report }: { report: Report }) {
  const messages = useMessages();
  const { t } = messages;
  const { slug, may } = useCity();
  const { at } = useDates();
  const send = useSend((version: number, key) => taken(api.POST('/api/v1/cities/{city}/reports/{id}/sending', { params: { path: { city: slug, id: report.id } }, body: { version }, headers: once(key) })), { refresh: [['reports', slug]] });
  const says = { 'reporting.report.addressee-unreachable': 'reports.says.unreachable', 'reporting.report.unfinished': 'reports.says.unfinished' } as const;
  const pdf = `/api/v1/cities/${slug}/reports/${report.id}/pdf`;
  return (
    <>
      {send.problem === null ? null : <Notice problem><p>{problemSentence(send.problem, messages, says) ?? t('errors.unexpected.title')}</p></Notice>}
      {report.sentAt === null ? null : <p>{t('reports.one.sentAt', { name: report.addressee ?? '–', when: at(report.sentAt) })}</p>}
      <ReportWay state={report.state} />
      <div className="cp-actions">
        {report.state === 'approved' && may('reporting.reports.run') ? (
          <Press kind="first" busy={send.busy} press={() => send.send(report.version)}>{report.addressee === null ? t('reports.one.sendNobody') : t('reports.one.send', { name: report.addressee })}</Press>
        ) : null}
        {report.pdfSha256 === null ? null : <a className="usa-button usa-button--outline" href={pdf} target="_blank" rel="noreferrer">{t('reports.one.pdf')}</a>}
      </div>
      <Facts facts={[
        [t('reports.column.state'), report.approvedAt === null ? null : t('reports.one.approvedBy', { name: report.approvedBy ?? '–', when: at(report.approvedAt) })],
        [t('reports.one.checksum'), report.figuresSha256 === null ? null : <code className="cw-sum">{report.figuresSha256}</code>],
        [t('reports.one.pdfChecksum'), report.pdfSha256 === null ? null : <code className="cw-sum">{report.pdfSha256}</code>],
      ]}
      />
      <ReportSheet report={report} value={{ words: report.words, sections: report.sections }} />
    </>
  );
}
