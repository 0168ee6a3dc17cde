import { directionOf, Distribution, useMessages, type StateCounts } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { AttentionTable } from './attention-table.js';
import type { Report } from './report-page.js';
import type { Words } from './use-report-words.js';

/** The page as it will print, in the language of the report. */
export function ReportSheet({ report, value }: { report: Report; value: Words }) {
  const { t } = useMessages();
  const { name } = useCity();
  const { day } = useDates();
  return (
    <section className="cw-report-page" aria-label={t('reports.one.page')}>
      <article className="cw-sheet" lang={report.language} dir={directionOf(report.language)}>
        <p className="cw-quiet">{name}</p>
        <h2>{report.title}</h2>
        <p className="cw-quiet">{t('reports.one.period', { from: day(report.from), to: day(report.to) })}</p>
        {value.sections.filter((section) => section.shown).map(({ key }) => {
          const drafted = report.drafted.find((one) => one.key === key);
          const own = value.words[key]?.trim() ?? '';
          return (
            <section key={key}>
              <h3>{drafted?.heading ?? key}</h3>
              {own === '' ? null : <p className="cw-prose" dir="auto">{own}</p>}
              {key === 'all' ? <Distribution counts={countsOf(report)} /> : drafted?.sentences.map((sentence) => <p key={sentence} dir="auto">{sentence}</p>)}
              {key === 'attention' && report.attention.length > 0 ? <AttentionTable lines={report.attention} /> : null}
            </section>
          );
        })}
        {report.asOf === null ? null : <p className="cp-source">{t('reports.one.source', { date: day(report.asOf) })}</p>}
      </article>
    </section>
  );
}

function countsOf({ states }: Report): StateCounts {
  return Object.fromEntries(states.map(({ code, count }) => [code, count]));
}
