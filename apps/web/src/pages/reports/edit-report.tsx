import { useMessages } from '#libs/ui';

import { api, once, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { useCity } from '../../session/city-context.js';
import type { Report, SectionKey } from './report-page.js';
import { ReportSheet } from './report-sheet.js';
import { ReportWay } from './report-way.js';
import { SectionEditor } from './section-editor.js';
import { useReportWords } from './use-report-words.js';

/** Left the sections with their states, right the page as it will print; words are saved while one types. */
export function EditReport({ report }: { report: Report }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const edit = useReportWords(report);
  const approve = useSend(async (_: null, key) => {
    // What was typed last goes first, so that nothing typed is missing from the PDF.
    if (edit.state !== 'saved' && !(await edit.save())) throw edit.problem ?? new Error('words not saved');
    return taken(api.POST('/api/v1/cities/{city}/reports/{id}/approval', { params: { path: { city: slug, id: report.id } }, body: { version: edit.version() }, headers: once(key) }));
  }, { refresh: [['reports', slug]] });
  const theirs = (edit.problem?.current['words'] ?? null) as Partial<Record<SectionKey, string>> | null;
  return (
    <>
      {edit.problem?.kind === 'stale' ? (
        <Notice problem title={t('reports.one.stale')}>
          {Object.entries(theirs ?? {}).filter(([, text]) => text !== '').map(([key, text]) => <p key={key} className="cw-prose" dir="auto"><b>{t('app.theirText')}:</b> {text}</p>)}
          <div className="cp-actions"><Press press={() => edit.settle(null)}>{t('errors.keepMine')}</Press><Press press={() => edit.settle(theirs ?? {})}>{t('errors.keepTheirs')}</Press></div>
        </Notice>
      ) : edit.problem === null ? null : <ErrorState problem={edit.problem} again={() => void edit.save()} />}
      {approve.problem === null || edit.problem !== null ? null : <ErrorState problem={approve.problem} />}
      <div className="cw-report">
        <section className="cw-report-sections" aria-label={t('reports.one.sections')}>
          <h2>{t('reports.one.sections')}</h2>
          <output className="cw-quiet">{t(edit.state === 'saved' ? 'reports.one.saved' : edit.state === 'saving' ? 'reports.one.saving' : 'reports.one.unsaved')}</output>
          {edit.value.sections.map((section) => (
            <SectionEditor
              key={section.key} section={section} report={report} words={edit.value.words[section.key] ?? ''}
              write={(text) => edit.write(section.key, text)} show={(shown) => edit.show(section.key, shown)}
            />
          ))}
        </section>
        <ReportSheet report={report} value={edit.value} />
      </div>
      <div className="cw-report-bar">
        <ReportWay state={report.state} />
        <Press kind="first" busy={approve.busy} press={() => approve.send(null)}>{t(approve.busy ? 'forms.saving' : 'reports.one.approve')}</Press>
        <span className="cw-quiet">{t('reports.one.approveNote')}</span>
      </div>
    </>
  );
}
