import { ar } from './ar/index.js';
import { buildMessages, type Messages } from './build-messages.js';
import type { Catalogue } from './catalogue.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { languageOf } from './languages.js';
import { isPseudoLocale } from './pseudo-locale.js';
import type { TranslationReview } from './reviews.js';

/** The complete languages. A further one is a folder beside these and one line here, in load-messages.ts and in languages.ts. */
export const catalogues: Readonly<Record<string, Catalogue>> = { en, es, ar };

const made = /* @__PURE__ */ new Map<string, Messages>();

/**
 * The words for a BCP 47 locale ('en', 'es-US', 'ar'; 'en-XA' and 'ar-XB' for tests). A language without a
 * catalogue gets English words and says so in `lang`. Pass `signed` when a city has its own named reviewer.
 */
export function createMessages(locale: string, signed?: TranslationReview): Messages {
  const known = made.get(locale);
  if (known !== undefined && signed === undefined) return known;
  const catalogue = catalogues[languageOf(locale)];
  const usable = isPseudoLocale(locale) || catalogue === undefined ? en : catalogue;
  const messages = buildMessages(usable, isPseudoLocale(locale) || catalogue !== undefined ? locale : 'en', signed);
  if (signed === undefined && made.size < 64) made.set(locale, messages); // tags come from visitors: keep the map small
  return messages;
}
