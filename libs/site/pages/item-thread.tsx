import type { ReactNode } from 'react';
import { formatDate } from '#libs/ui';
import type { SiteItem } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';
import { UpdateLine } from './update-line.js';

/** How the item came about and what came of it, as one line down the page. */
export function ItemThread({ texts, item }: { texts: PageTexts; item: SiteItem }) {
  const { plan, messages: { t } } = texts;
  const updates = plan.updates.filter(({ itemId }) => itemId === item.itemId).slice(0, 5);
  const knots = [...behind(texts, item), ...versionsOf(texts, item), ...updates.map((update) => <li key={update.id}><UpdateLine texts={texts} update={update} /></li>)];
  if (knots.length < 2) return null;
  return <section><h2>{t('publicpages.thread')}</h2><ol className="cp-thread">{knots}</ol></section>;
}

function behind({ plan, messages: { t, locale } }: PageTexts, item: SiteItem): ReactNode[] {
  const origin = plan.origins.find(({ itemId }) => itemId === item.itemId);
  if (origin === undefined) return [];
  return [
    ...(origin.comments === 0 ? [] : [<li key="heard">{t('publicpages.heard', { count: origin.comments })}</li>]),
    ...origin.gaps.map((gap) => <li key={gap}>{t('publicpages.gap')}: <span lang={plan.city.sourceLanguage}>{gap}</span></li>),
    ...(origin.drafts < 2 ? [] : [<li key="drafts">{t('publicpages.draft', { number: String(origin.drafts) })}</li>]),
    ...(origin.merged === 0 ? [] : [<li key="merged">{t('site.merged', { count: origin.merged })}</li>]),
    ...origin.votes.map(({ body, on, yes, no, recused }) => (
      <li key={`${body}${on}`}>
        <strong>{recused > 0 ? t('publicpages.carriedRecused', { yes, no, recused }) : t('publicpages.carried', { yes, no })}</strong>
        <br /><span className="cp-quiet">{body}, {formatDate(on, locale)}</span>
      </li>
    )),
  ];
}

/** Every version that carries it, the first first. */
function versionsOf(texts: PageTexts, item: SiteItem): ReactNode[] {
  const { plan, messages: { t, locale }, paths } = texts;
  const first = plan.versions.at(-1);
  const newest = plan.versions[0];
  const shown = newest === undefined || first === undefined || newest.no === first.no ? plan.versions : [first, newest];
  return shown.map((version) => (
    <li key={version.id}>
      <a href={texts.href(item.number === null ? paths.version(version.no) : paths.versionItem(version.no, item.number))}>{t('publicpages.published', { number: String(version.no) })}</a>
      <br /><span className="cp-quiet">{formatDate(version.publishedOn, locale)}</span>
    </li>
  ));
}
