import { Suspense, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '#libs/ui';

import { DemoBar } from '../demo/demo-bar.js';
import { Loading } from '../kit/loading.js';
import { useCity } from '../session/city-context.js';
import { Fallible } from './fallible.js';
import { LanguageChoice } from './language-choice.js';
import { MeMenu } from './me-menu.js';
import { OfflineNote } from './offline-note.js';
import { Disclosure } from './disclosure.js';
import { PlaceProvider } from './place.js';
import { SearchBox } from './search-box.js';
import { SideList } from './side-list.js';
import { SkipLink } from './skip-link.js';

/** Header, side list and page: what stands around everything in a city. */
export function CityFrame({ children }: { children: ReactNode }) {
  const { t, translationNote } = useMessages();
  const { name, to, kind } = useCity();
  const { pathname } = useLocation();
  return (
    <PlaceProvider name={name}>
      <SkipLink />
      {kind === 'demo' ? <DemoBar /> : null}
      <header className="cw-header">
        <Disclosure label={t('frame.menu')} className="cw-menu"><nav aria-label={t('frame.navigation')}><SideList /></nav></Disclosure>
        <Link className="cw-city" to={to('today')}>{name}</Link>
        <SearchBox />
        <LanguageChoice />
        <MeMenu />
      </header>
      <OfflineNote />
      <div className="cw-body">
        <nav className="cw-side" aria-label={t('frame.navigation')}><SideList /></nav>
        <main id="main" tabIndex={-1}>
          <Fallible key={pathname}><Suspense fallback={<Loading />}>{children}</Suspense></Fallible>
          {translationNote === undefined ? null : <p className="cp-note">{translationNote}</p>}
        </main>
      </div>
    </PlaceProvider>
  );
}
