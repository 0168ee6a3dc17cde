import { stringify } from 'csv-stringify/sync';
import { standingOfItem, stepsByItem } from '../plan/item-standing.rules.js';
import type { SiteItem, SitePlan, SiteStep, SiteVersion } from '../plan/plan.model.js';
import { hrefOf, planPaths } from '../plan/site-paths.rules.js';

/** Codes of a step as data: an organization, dates and states; no person, no internal line. */
function stepData({ title, lead, state, progress, promisedOn, forecastOn, lastUpdateOn, publicLine, milestones, milestonesDone }: SiteStep): object {
  return { title, lead, state, progress, promisedOn, forecastOn, lastUpdateOn, publicLine, milestones, milestonesDone };
}

function itemData({ itemId, parentItemId, depth, position, levelName, number, title, body, benefit, origin, decision }: SiteItem): object {
  return { itemId, parentItemId, depth, position, levelName, number, title, body, benefit, origin, decision };
}

/**
 * The plan as open data, field by field. `version` holds everything its checksum is made of:
 * SHA-256 of `version` + `items` as canonical JSON with `"shape":"commonplan.version.1"`.
 * @param live with the state of now; without it a frozen version
 */
export function planJson(plan: SitePlan, version: SiteVersion, items: readonly SiteItem[], publicUrl: string, live: boolean): string {
  const paths = planPaths(plan.slug, plan.city.sourceLanguage, plan.city.sourceLanguage);
  const { no, title, intro, sourceLanguage, publishedOn, checksum, withheld } = version;
  const steps = stepsByItem(plan.steps);
  return `${JSON.stringify({
    city: plan.city.name,
    address: `${publicUrl}${hrefOf(plan.city.slug, live ? paths.home : paths.version(no))}`,
    version: { caseNumber: plan.caseNumber, no, title, intro, sourceLanguage, publishedOn, checksum, shape: 'commonplan.version.1', withheld },
    items: items.map((item) => ({ ...itemData(item), ...(live ? { state: standingOfItem(steps.get(item.itemId) ?? []).code, steps: (steps.get(item.itemId) ?? []).map(stepData) } : {}) })),
  }, null, 1)}\n`;
}

const COLUMNS = ['number', 'level', 'title', 'text', 'benefit', 'decision', 'state', 'step', 'lead', 'promised_on', 'expected_on', 'last_update_on', 'public_line'];

/** One row for each action step, or for the item when it has none. A cell never begins a formula. */
export function planCsv(plan: SitePlan, items: readonly SiteItem[], live: boolean): string {
  const steps = stepsByItem(live ? plan.steps : []);
  const rows = items.flatMap((item) => {
    const own = [item.number, item.levelName, item.title, item.body, item.benefit, item.decision];
    const mine = steps.get(item.itemId) ?? [];
    if (mine.length === 0) return [[...own, '', '', '', '', '', '', '']];
    return mine.map((step) => [...own, step.state, step.title, step.lead, step.promisedOn, step.forecastOn, step.lastUpdateOn, step.publicLine]);
  });
  return `\uFEFF${stringify([COLUMNS, ...rows.map((row) => row.map((cell) => unformula(cell ?? '')))], { record_delimiter: 'windows' })}`;
}

function unformula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
