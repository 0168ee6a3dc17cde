import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { interfaceLanguages, languageOf, loadMessages, MessagesProvider, type Messages } from '#libs/ui';

import { speak } from '../api/client.js';

interface LanguageState {
  readonly language: string;
  readonly choose: (language: string) => void;
  /** The language of the account of whoever is signed in; it counts on every device. */
  readonly follow: (language: string) => void;
}

const LanguageContext = createContext<LanguageState | undefined>(undefined);
const KEY = 'commonplan.language';

function firstLanguage(): string {
  const known = localStorage.getItem(KEY) ?? [...navigator.languages].find((tag) => interfaceLanguages.includes(languageOf(tag)));
  return known ?? 'en';
}

/** The words of the interface, in the language chosen here before, else the browser's, else English. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const [messages, setMessages] = useState<Messages>();

  useEffect(() => {
    let wanted = true;
    speak(language);
    void loadMessages(language).then((loaded) => {
      if (!wanted) return;
      document.documentElement.lang = loaded.lang;
      document.documentElement.dir = loaded.dir;
      setMessages(loaded);
    });
    return () => { wanted = false; };
  }, [language]);

  const state = useMemo<LanguageState>(() => ({
    language,
    choose: (chosen) => {
      localStorage.setItem(KEY, chosen);
      setLanguage(chosen);
    },
    follow: (kept) => {
      const known = languageOf(kept);
      if (!interfaceLanguages.includes(known)) return;
      localStorage.setItem(KEY, known);
      setLanguage(known);
    },
  }), [language]);
  if (messages === undefined) return null;
  return <LanguageContext.Provider value={state}><MessagesProvider messages={messages}>{children}</MessagesProvider></LanguageContext.Provider>;
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (state === undefined) throw new Error('Wrap this in <LanguageProvider>');
  return state;
}
