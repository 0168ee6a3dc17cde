import { useMessages } from '../messages/messages-context.js';
import { languageName, languageOwnName } from '../messages/languages.js';

export interface TranslationNoteProps {
  /** The address of the same page in the language it was written in. */
  readonly original?: { readonly lang: string; readonly href: string } | undefined;
  /** Say it although the interface words are checked: the page's own text is not. */
  readonly contentUnchecked?: boolean;
}

/** "Not yet checked by a speaker", in the language of the page; nothing at all when all of it was. */
export function TranslationNote({ original, contentUnchecked = false }: TranslationNoteProps) {
  const { t, lang, translationNote } = useMessages();
  const note = translationNote ?? (contentUnchecked ? t('frame.translationNote', { language: languageName(lang, lang) }) : undefined);
  if (note === undefined) return null;
  return (
    <p className="cp-note">
      {note}
      {original === undefined ? null : <> <a href={original.href} hrefLang={original.lang}>{t('frame.readOriginal', { language: languageOwnName(original.lang) })}</a></>}
    </p>
  );
}
