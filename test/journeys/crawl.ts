import type { Page } from '@playwright/test';
import { checkPage } from './check-page.js';

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** Pages are of one kind when their addresses differ by ids and questions only. */
export function kindOf(address: string): string {
  return new URL(address).pathname.replaceAll(ID, ':id').replace(/\/\d+(?=\/|$)/g, '/:no');
}

/**
 * Follows every link of the signed-in product to one page of each kind that is not in `known`, and looks each over:
 * axe, the width, one first heading, and the way of the Tab key.
 * @returns what is wrong, by page
 */
export async function lookOverAll(page: Page, from: string, known: Set<string>): Promise<string[]> {
  const [faults, ahead]: [string[], string[]] = [[], [from]];
  for (let address = ahead.shift(); address !== undefined; address = ahead.shift()) {
    const kind = kindOf(address);
    if (known.has(kind)) continue;
    known.add(kind);
    await page.goto(address);
    await page.locator('main h1').first().waitFor().catch(() => faults.push(`${kind}: no first heading`));
    await page.waitForLoadState('networkidle');
    await checkPage(page).catch((error: Error) => faults.push(error.message));
    const stuck = await tabsThrough(page);
    if (stuck !== null) faults.push(`${kind}: ${stuck}`);
    ahead.push(...await linksOf(page));
  }
  return faults;
}

async function linksOf(page: Page): Promise<string[]> {
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const { origin } = new URL(page.url());
  return links.filter((href) => href.startsWith(`${origin}/app/`));
}

/** Tab goes from each thing to another one, and each shows that it has the focus. Null when it does. */
async function tabsThrough(page: Page): Promise<string | null> {
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); window.scrollTo(0, 0); });
  const seen = new Set<string>();
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const shown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || (element.matches('input[type=radio], input[type=checkbox]'));
      return { what: element.outerHTML.slice(0, 140), where: `${box.x},${box.y + window.scrollY},${element.outerHTML.length}`, shown };
    });
    if (at === null) return null;
    if (!at.shown) return `the focus is not seen on ${at.what}`;
    if (seen.has(at.where)) return seen.size > 2 ? null : `Tab comes back to ${at.what}`;
    seen.add(at.where);
  }
  return null;
}
