import { formatDate } from '#libs/ui';
import type { SiteVersion } from '../plan/plan.model.js';
import type { PageTexts } from './page-text.model.js';

/** The tombstone of a text: since when it is gone, and why. */
export function Withheld({ texts, version, itemId, field }: { texts: PageTexts; version: SiteVersion; itemId: string | null; field: string }) {
  const { t, locale } = texts.messages;
  const found = version.withheld.find((each) => each.itemId === itemId && each.field === field);
  if (found === undefined) return null;
  return <p className="cp-note">{t('publicpages.withheld', { date: formatDate(found.on, locale), reason: found.reason })}</p>;
}
