import { renderToStaticMarkup } from 'react-dom/server';
import { renderDocument, stylesheetFor, type Stylesheet } from '#libs/ui';
import { AbsentPage, CityHome, type PlanCard } from '../pages/city-home.js';
import type { SiteCity } from '../plan/plan.model.js';
import type { PlannedPage } from './plan-pages.js';

/** The city's stylesheet, served beneath the city, so that every color finds its own sheet. */
export function sheetOf({ slug, accent }: Pick<SiteCity, 'slug' | 'accent'>): Stylesheet {
  const sheet = stylesheetFor(accent);
  return { ...sheet, path: `/${slug}${sheet.path}` };
}

/** Where the page for wrong addresses is kept; no plan can have this address. */
export const ABSENT = '404';

/** First page of the city, the page for wrong addresses, and the stylesheet. */
export function cityPages(city: SiteCity, plans: readonly PlanCard[]): readonly PlannedPage[] {
  const sheet = sheetOf(city);
  const props = { city, sheet, language: city.sourceLanguage, plans };
  const page = (path: string, element: React.ReactElement): PlannedPage =>
    ({ path, contentType: 'text/html; charset=utf-8', language: city.sourceLanguage, frozen: false, make: () => renderDocument(element, renderToStaticMarkup) });
  return [
    { path: sheet.path.slice(city.slug.length + 2), contentType: 'text/css; charset=utf-8', language: null, frozen: true, make: () => sheet.css },
    page('', <CityHome {...props} />), page(ABSENT, <AbsentPage {...props} />),
  ];
}
