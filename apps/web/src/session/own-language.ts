import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { api, taken } from '../api/client.js';
import { useLanguage } from './language-provider.js';
import { useSession, type Session } from './session-provider.js';

/** Says that a language was chosen before signing in: it goes to the account of whoever comes in. */
const CHOSEN_OUTSIDE = 'commonplan.language.chosen';

// Without an answer the choice still stands in this browser.
const keep = (language: string): void => void taken(api.PUT('/api/v1/session/language', { body: { language } })).catch(() => undefined);

/** Chooses the language of the pages: at once here, and on the account of whoever is signed in for every other device. */
export function useOwnLanguage(): (language: string) => void {
  const { choose } = useLanguage();
  const { session } = useSession();
  const client = useQueryClient();
  return (language) => {
    choose(language);
    if (session == null) {
      sessionStorage.setItem(CHOSEN_OUTSIDE, '1');
      return;
    }
    client.setQueryData<Session>(['session'], { ...session, account: { ...session.account, language } });
    keep(language);
  };
}

/** The pages speak the language of the account, unless another one was chosen on the way in. A seat of the demo has none of its own. */
export function useAccountLanguage(kept: string, seat: boolean): void {
  const { language, follow } = useLanguage();
  const client = useQueryClient();
  useEffect(() => {
    if (seat) return;
    if (sessionStorage.getItem(CHOSEN_OUTSIDE) === null) {
      follow(kept);
      return;
    }
    sessionStorage.removeItem(CHOSEN_OUTSIDE);
    if (kept === language) return;
    client.setQueryData<Session>(['session'], (session) => (session === undefined ? session : { ...session, account: { ...session.account, language } }));
    keep(language);
    // Only when another account comes in: what is chosen inside goes to the account by itself.
  }, [kept, seat]); // eslint-disable-line react-hooks/exhaustive-deps
}
