export { LanguageModule } from './language.module.js';
export { ReadTranslations, type TranslatedText } from './read-translations.query.js';
export { sourceHash, translationState, type TranslationState } from './staleness.rules.js';
export { Translations, type TextRef, type TranslationToPut } from './translations.js';
