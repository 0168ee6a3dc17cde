import { useMessages } from '../messages/messages-context.js';
import { directionOf, languageOwnName } from '../messages/languages.js';
import type { LanguageLink } from './document-head.js';

/** Up to this many languages stand in a row; more fold away. */
const IN_A_ROW = 4;

/** The page in other languages, each named as its own speakers write it. */
export function LanguageSwitch({ languages, fold = false }: { languages: readonly LanguageLink[]; fold?: boolean }) {
  const { t, lang: current } = useMessages();
  if (languages.length < 2) return null;
  const list = (
    <ul>
      {languages.map(({ lang, href }) => (
        <li key={lang}>
          <a href={href} lang={lang} dir={directionOf(lang)} hrefLang={lang} aria-current={lang === current ? 'true' : undefined}>{languageOwnName(lang)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className="cp-languages" aria-label={t('frame.language')}>
      {fold || languages.length > IN_A_ROW ? <details><summary>{languageOwnName(current)}</summary>{list}</details> : list}
    </nav>
  );
}
