import { IntlMessageFormat } from 'intl-messageformat';

import { formatTag } from '../format/format-tag.js';
import type { Catalogue, MessageId } from './catalogue.js';
import { directionOf, languageName, languageOf } from './languages.js';
import { isPseudoLocale, pseudoMessage } from './pseudo-locale.js';
import { ORIGINAL_LANGUAGE, reviews, type TranslationReview } from './reviews.js';

/** What a message may be given. Dates arrive already formatted (see ../format), as text. */
export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/** The words of one language, ready to use. */
export interface Messages {
  /** Formats a message. Throws RangeError or a format error when an argument is missing: that is a bug, not a state. */
  readonly t: (id: MessageId, values?: MessageValues) => string;
  /** The tag that was asked for; hand it to the format functions. */
  readonly locale: string;
  /** The language the texts are really in, for the html lang attribute ('en' when there is no catalogue). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Who checked these texts; undefined means nobody yet. */
  readonly review: TranslationReview | undefined;
  /** The sentence that says the translation is unchecked, or undefined when checked or original. */
  readonly translationNote: string | undefined;
}

/** Makes the words of one language out of its catalogue. Formats are compiled once, on first use. */
export function buildMessages(catalogue: Catalogue, locale: string, signed?: TranslationReview): Messages {
  const compiled = new Map<MessageId, string | IntlMessageFormat>();
  const lang = isPseudoLocale(locale) ? locale : languageOf(locale);
  const review = signed ?? reviews[lang];
  const t = (id: MessageId, values?: MessageValues): string => {
    let format = compiled.get(id);
    if (format === undefined) compiled.set(id, format = compile(catalogue, id, locale));
    return typeof format === 'string' ? format : String(format.format(values));
  };
  const unchecked = review === undefined && lang !== ORIGINAL_LANGUAGE && !isPseudoLocale(locale);
  const translationNote = unchecked ? t('frame.translationNote', { language: languageName(lang, lang) }) : undefined;
  return { t, locale, lang, dir: directionOf(locale), review, translationNote };
}

/** Most messages hold no argument; they stay plain text and cost nothing. */
function compile(catalogue: Catalogue, id: MessageId, locale: string): string | IntlMessageFormat {
  const message = catalogue[id];
  if (message === undefined) throw new RangeError(`No message "${id}"`);
  const tag = formatTag(locale);
  if (isPseudoLocale(locale)) return new IntlMessageFormat(pseudoMessage(message, locale), tag);
  return /[{}']/.test(message) ? new IntlMessageFormat(message, tag, undefined, { ignoreTag: true }) : message;
}
