import { languageOf } from '../messages/languages.js';
import { isPseudoLocale } from '../messages/pseudo-locale.js';

/**
 * The tag for Intl: United States habits, the Gregorian calendar, and Western digits in every language,
 * so that item 13 is 13 on each page and in each email.
 */
export function formatTag(locale: string): string {
  if (isPseudoLocale(locale)) return 'en-US';
  const language = languageOf(locale);
  if (language === 'en' || language === 'es') return `${language}-US`;
  return locale.includes('-u-') ? locale : `${locale}-u-ca-gregory-nu-latn`;
}

/** Newer Intl data puts narrow no-break spaces before AM; plain ones can be searched, copied and compared. */
export function plainSpaces(text: string): string {
  return text.replaceAll(/[\u202f\u00a0]/g, ' ');
}
