import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMessages, renderDocument, type Stylesheet } from '#libs/ui';
import { ChangesPage } from '../pages/changes-page.js';
import { ItemPage } from '../pages/item-page.js';
import { PageTexts } from '../pages/page-text.model.js';
import { PlanHome } from '../pages/plan-home.js';
import { TakePartPage } from '../pages/take-part-page.js';
import { VersionsPage } from '../pages/versions-page.js';
import type { SiteItem, SitePlan, SiteVersion } from '../plan/plan.model.js';
import { planCsv, planJson } from './open-data.rules.js';

/** A page that can be made; how, is asked only when its turn comes. */
export interface PlannedPage {
  readonly path: string;
  readonly contentType: string;
  readonly language: string | null;
  readonly frozen: boolean;
  /** @param asOf the day since which it stands so, printed on live pages */
  make(asOf: string): string;
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';

export interface PageScope {
  readonly sheet: Stylesheet;
  readonly publicUrl: string;
  /** Only pages that change with this item; all when null. */
  readonly itemId: string | null;
  /** Also the frozen pages of these versions. */
  readonly versionIds: readonly string[];
}

/** Every page of a plan that is to be made, lazily: home, what happened, take part, versions, each numbered item, in each language, and the open data. */
export function* planPages(plan: SitePlan, scope: PageScope): Generator<PlannedPage> {
  const [newest] = plan.versions;
  if (newest === undefined) return;
  const items = itemsOf(plan, newest);
  yield data(`${plan.slug}/plan.json`, JSON_TYPE, false, () => planJson(plan, newest, items, scope.publicUrl, true));
  yield data(`${plan.slug}/plan.csv`, CSV, false, () => planCsv(plan, items, true));
  for (const language of plan.city.languages) yield* livePages(plan, scope, newest, items, language);
  for (const version of plan.versions.filter(({ id }) => scope.versionIds.includes(id))) yield* versionPages(plan, scope, version);
}

function* livePages(plan: SitePlan, { sheet, itemId }: PageScope, version: SiteVersion, items: readonly SiteItem[], language: string): Generator<PlannedPage> {
  const texts = new PageTexts(plan, createMessages(language), language);
  const page = (path: string, make: (asOf: string) => ReactElement): PlannedPage =>
    ({ path, contentType: HTML, language, frozen: false, make: (asOf) => renderDocument(make(asOf), renderToStaticMarkup) });
  const common = { texts, sheet, version, items };
  yield page(texts.paths.home, (asOf) => <PlanHome {...common} asOf={asOf} />);
  yield page(texts.paths.changes, (asOf) => <ChangesPage {...common} asOf={asOf} />);
  if (itemId === null) {
    yield page(texts.paths.takePart, (asOf) => <TakePartPage {...common} asOf={asOf} />);
    yield page(texts.paths.versions, (asOf) => <VersionsPage {...common} asOf={asOf} />);
  }
  for (const item of items) {
    const { number } = item;
    if (number === null || (itemId !== null && item.itemId !== itemId)) continue;
    yield page(texts.paths.item(number), (asOf) => <ItemPage {...common} item={{ ...item, number }} asOf={asOf} />);
  }
}

/** As it was published: no state, no day but its own. */
function* versionPages(plan: SitePlan, { sheet, publicUrl }: PageScope, version: SiteVersion): Generator<PlannedPage> {
  const items = itemsOf(plan, version);
  const folder = `${plan.slug}/versions/${version.no}`;
  yield data(`${folder}/plan.json`, JSON_TYPE, true, () => planJson(plan, version, items, publicUrl, false));
  yield data(`${folder}/plan.csv`, CSV, true, () => planCsv(plan, items, false));
  for (const language of plan.city.languages) {
    const texts = new PageTexts(plan, createMessages(language), language);
    const page = (path: string, make: () => ReactElement): PlannedPage =>
      ({ path, contentType: HTML, language, frozen: true, make: () => renderDocument(make(), renderToStaticMarkup) });
    const common = { texts, sheet, version, items, asOf: null };
    yield page(texts.paths.version(version.no), () => <PlanHome {...common} />);
    for (const item of items) {
      const { number } = item;
      if (number !== null) yield page(texts.paths.versionItem(version.no, number), () => <ItemPage {...common} item={{ ...item, number }} />);
    }
  }
}

function data(path: string, contentType: string, frozen: boolean, make: () => string): PlannedPage {
  return { path, contentType, language: null, frozen, make };
}

function itemsOf(plan: SitePlan, { id }: SiteVersion): readonly SiteItem[] {
  return plan.items.filter(({ versionId }) => versionId === id);
}
