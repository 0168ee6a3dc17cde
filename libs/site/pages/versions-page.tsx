import { formatDate, type Stylesheet } from '#libs/ui';
import type { SiteVersion } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';
import { PlanFrame } from './plan-frame.js';

/** All published versions: each can be read for ever, with its checksum. */
export function VersionsPage({ texts, sheet, version, asOf }: { texts: PageTexts; sheet: Stylesheet; version: SiteVersion; asOf: string }) {
  const { plan, messages: { t, locale }, paths } = texts;
  return (
    <PlanFrame texts={texts} sheet={sheet} title={t('publicpages.otherVersions')} inner="versions" version={version} asOf={asOf}>
      <h1>{t('publicpages.otherVersions')}</h1>
      <ul className="cp-items">
        {plan.versions.map((each) => (
          <li key={each.id}>
            <span className="cp-number">{each.no}</span>
            <div>
              <a href={texts.href(paths.version(each.no))}>{t('publicpages.version', { number: String(each.no), date: formatDate(each.publishedOn, locale) })}</a>
              {each.note === '' ? null : <p lang={each.sourceLanguage}>{each.note}</p>}
            </div>
            <div className="cp-meta"><span>{t('publicpages.pillarCount', { count: each.itemCount })}</span><span>{t('publicpages.checksum')} <code dir="ltr">{each.checksum.slice(0, 12)}…</code></span></div>
          </li>
        ))}
      </ul>
    </PlanFrame>
  );
}
