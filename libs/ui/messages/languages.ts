/** Names of languages as their own speakers write them; those heard most in United States cities. */
const ownNames: Readonly<Record<string, string>> = {
  am: 'አማርኛ', ar: 'العربية', bn: 'বাংলা', de: 'Deutsch', en: 'English', es: 'Español', fa: 'فارسی',
  fr: 'Français', gu: 'ગુજરાતી', he: 'עברית', hi: 'हिन्दी', hmn: 'Hmoob', ht: 'Kreyòl ayisyen', hy: 'Հայերեն',
  it: 'Italiano', ja: '日本語', km: 'ខ្មែរ', ko: '한국어', lo: 'ລາວ', my: 'မြန်မာ', ne: 'नेपाली', om: 'Oromoo',
  pl: 'Polski', prs: 'دری', ps: 'پښتو', pt: 'Português', ru: 'Русский', rw: 'Ikinyarwanda', so: 'Soomaali',
  sw: 'Kiswahili', ta: 'தமிழ்', te: 'తెలుగు', ti: 'ትግርኛ', tl: 'Tagalog', uk: 'Українська', ur: 'اردو',
  vi: 'Tiếng Việt', yi: 'ייִדיש', zh: '中文', 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文',
  'en-XA': '[Ĕñĝļîšĥ]', 'ar-XB': '[XB]',
};

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ks', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The language part of a BCP 47 tag: 'es-US' → 'es'. */
export function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale;
}

/** The direction in which the language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(languageOf(locale)) ? 'rtl' : 'ltr';
}

/** A language in its own name, for a switch: 'es' → 'Español'. Unknown tags fall back to what Intl knows, then to the tag. */
export function languageOwnName(locale: string): string {
  const known = ownNames[locale] ?? ownNames[languageOf(locale)];
  return known ?? languageName(locale, locale);
}

/** A language as it stands inside a sentence of another one: ('es', 'es') → 'español', ('ar', 'en') → 'Arabic'. */
export function languageName(locale: string, inLocale: string): string {
  try {
    return new Intl.DisplayNames([inLocale], { type: 'language' }).of(languageOf(locale)) ?? locale;
  } catch {
    return locale; // a malformed tag is shown as it is rather than breaking the page
  }
}

/** The tags of the complete languages, English first. They stand apart from the catalogues, so that a browser may list them without fetching them. */
export const interfaceLanguages: readonly string[] = ['en', 'es', 'ar'];
