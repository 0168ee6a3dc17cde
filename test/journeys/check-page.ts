import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe could not decide by itself, by rule; the last spec of a file prints it. */
export const undecided = new Map<string, number>();

/** The page as it stands now: nothing axe objects to, nothing wider than the screen. */
export async function checkPage(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  for (const { id, nodes } of found.incomplete) undecided.set(id, (undecided.get(id) ?? 0) + nodes.length);
  const faults = found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id} (${help}): ${html.slice(0, 300)}\n  ${failureSummary ?? ''}`));
  const wide = await overflow(page);
  if (wide !== null) faults.push(`wider than the screen: ${wide}`);
  if (faults.length > 0) throw new Error(`${new URL(page.url()).pathname} at ${page.viewportSize()?.width ?? 0} px:\n${faults.join('\n')}`);
}

/** What sticks out at the side, or null. */
async function overflow(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const far = [...document.querySelectorAll('body *')].find((element) => element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1);
    return `${scrollWidth} px on ${clientWidth} px, from ${far === undefined ? 'somewhere' : far.outerHTML.slice(0, 160)}`;
  });
}
