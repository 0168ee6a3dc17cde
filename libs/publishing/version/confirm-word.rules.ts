import { createMessages, interfaceLanguages } from '#libs/ui';

/** The word to type before a plan becomes public, in a language. */
export function confirmWord(language: string): string {
  return createMessages(language).t('publishing.word');
}

/** Typed in whatever language the page was read, in capitals or not. */
export function isConfirmed(typed: string): boolean {
  const plain = typed.trim().toLocaleLowerCase('en');
  return interfaceLanguages.some((language) => confirmWord(language).toLocaleLowerCase('en') === plain);
}
