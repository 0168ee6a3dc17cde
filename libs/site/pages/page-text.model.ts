import { directionOf, type Messages } from '#libs/ui';
import { translationState, type TranslatedText } from '#libs/platform/language';
import { hrefOf, planPaths, type PlanPaths } from '../plan/site-paths.rules.js';
import type { SiteItem, SitePlan, SiteVersion } from '../plan/plan.model.js';

/** A text as it is shown: translated, or in its own language with the mark for it. */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Translated, and read by no named person yet. */
  readonly unchecked: boolean;
}

/** One plan on its way to pages in one language. Notes whether an unchecked translation was used. */
export class PageTexts {
  readonly paths: PlanPaths;
  private readonly translated: ReadonlyMap<string, TranslatedText>;

  constructor(readonly plan: SitePlan, readonly messages: Messages, readonly language: string) {
    this.paths = planPaths(plan.slug, language, plan.city.sourceLanguage);
    this.translated = new Map(plan.translations.filter((each) => each.language === language).map((each) => [`${each.ownerId} ${each.field}`, each]));
  }

  href(path: string): string {
    return hrefOf(this.plan.city.slug, path);
  }

  /** A translation made from other words than these is not shown: better the original than something out of date. */
  of(ownerId: string, field: string, source: string, sourceLanguage = this.plan.city.sourceLanguage): ShownText {
    const known = sourceLanguage === this.language || source === '' ? undefined : this.translated.get(`${ownerId} ${field}`);
    const state = known === undefined ? 'stale' : translationState(known, source);
    if (known === undefined || state === 'stale') return { text: source, lang: sourceLanguage, dir: directionOf(sourceLanguage), unchecked: false };
    return { text: known.text, lang: this.language, dir: directionOf(this.language), unchecked: state === 'unchecked' };
  }

  item(item: SiteItem, field: 'title' | 'body' | 'benefit'): ShownText {
    return this.of(item.itemId, field, item[field]);
  }

  title(version: SiteVersion): ShownText {
    return this.of(this.plan.caseId, 'title', version.title, version.sourceLanguage);
  }

  /** True when any text of these is shown in a translation nobody has checked. */
  anyUnchecked(items: readonly SiteItem[]): boolean {
    return items.some((item) => (['title', 'body', 'benefit'] as const).some((field) => this.item(item, field).unchecked));
  }
}
