import { Suspense, type ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { Loading } from '../kit/loading.js';
import { Fallible } from './fallible.js';
import { LanguageChoice } from './language-choice.js';
import { OfflineNote } from './offline-note.js';
import { PlaceProvider } from './place.js';
import { SkipLink } from './skip-link.js';

/** Around the pages before any city: sign in, invitation, start your own city. */
export function DoorFrame({ children }: { children: ReactNode }) {
  const { translationNote } = useMessages();
  return (
    <PlaceProvider>
      <SkipLink />
      <header className="cw-header cw-door"><span className="cw-city">Commonplan</span><LanguageChoice /></header>
      <OfflineNote />
      <main id="main" className="cw-alone" tabIndex={-1}>
        <Fallible><Suspense fallback={<Loading />}>{children}</Suspense></Fallible>
        {translationNote === undefined ? null : <p className="cp-note">{translationNote}</p>}
      </main>
    </PlaceProvider>
  );
}
