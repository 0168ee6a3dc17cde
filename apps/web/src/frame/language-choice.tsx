import { directionOf, interfaceLanguages, languageOwnName, useMessages } from '#libs/ui';

import { useOwnLanguage } from '../session/own-language.js';
import { Disclosure } from './disclosure.js';

/** The interface in another language, each named as its own speakers write it. */
export function LanguageChoice() {
  const { t, lang } = useMessages();
  const choose = useOwnLanguage();
  return (
    <Disclosure label={languageOwnName(lang)} heard={`${t('frame.language')}: ${languageOwnName(lang)}`} className="cw-end">
      <ul>
        {interfaceLanguages.map((tag) => (
          <li key={tag}>
            <button type="button" lang={tag} dir={directionOf(tag)} aria-current={tag === lang ? 'true' : undefined} onClick={() => choose(tag)}>{languageOwnName(tag)}</button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
