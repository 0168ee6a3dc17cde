/** Who checked a translation of our own interface texts, and when (YYYY-MM-DD). */
export interface TranslationReview {
  readonly name: string;
  readonly date: string;
}

/**
 * Signed reviews of the interface texts per language. Empty until a named speaker signs:
 * until then every page in that language says so (product rule 10).
 */
export const reviews: Readonly<Record<string, TranslationReview>> = {};

/** The language in which the texts were written; it needs no review. */
export const ORIGINAL_LANGUAGE = 'en';
