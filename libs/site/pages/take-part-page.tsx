import type { Stylesheet } from '#libs/ui';
import type { SiteItem, SiteVersion } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';
import { PlanFrame } from './plan-frame.js';
import { Line } from './shown.js';

/** "Take part": pick the item you can help with, or read the answer to what you offered. */
export function TakePartPage({ texts, sheet, version, items, asOf }: { texts: PageTexts; sheet: Stylesheet; version: SiteVersion; items: readonly SiteItem[]; asOf: string }) {
  const { plan, messages: { t }, paths, language } = texts;
  const numbered = items.filter(({ number }) => number !== null);
  return (
    <PlanFrame texts={texts} sheet={sheet} title={t('publicpages.takePart')} inner="take-part" version={version} current="takePart" asOf={asOf}>
      <h1>{t('publicpages.takePart')}</h1>
      {plan.readOnly ? <p className="cp-note">{t('site.readOnly')}</p> : (
        <>
          <p className="cp-lead">{t('site.takePartLead')}</p>
          <ul className="cp-items">
            {numbered.map((item) => (
              <li key={item.itemId}>
                <span className="cp-number">{item.number}</span>
                <div><Line shown={texts.item(item, 'title')} page={language} /></div>
                <div className="cp-meta"><a href={`${texts.href(paths.item(item.number ?? ''))}/help`}>{t('publicpages.canHelpWith', { number: item.number ?? '' })}</a></div>
              </li>
            ))}
          </ul>
          <p><a href={language === plan.city.sourceLanguage ? texts.href('seats') : `${texts.href('seats')}/${language}`}>{t('seats.public.title')}</a></p>
          <p><a href={texts.href('receipt')}>{t('publicpages.checkReceipt')}</a></p>
        </>
      )}
    </PlanFrame>
  );
}
