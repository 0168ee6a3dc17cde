import { buildMessages, type Messages } from './build-messages.js';
import type { Catalogue } from './catalogue.js';
import { languageOf } from './languages.js';
import { isPseudoLocale } from './pseudo-locale.js';

const loaders: Readonly<Record<string, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en/index.js')).en,
  es: async () => (await import('./es/index.js')).es,
  ar: async () => (await import('./ar/index.js')).ar,
};

/** Like createMessages, but fetches only the one language: for the browser, where each is a chunk of its own. */
export async function loadMessages(locale: string): Promise<Messages> {
  const language = isPseudoLocale(locale) ? 'en' : languageOf(locale);
  const load = loaders[language];
  if (load !== undefined) return buildMessages(await load(), locale);
  return buildMessages((await import('./en/index.js')).en, 'en');
}
