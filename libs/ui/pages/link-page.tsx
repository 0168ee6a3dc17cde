import type { ReactNode } from 'react';

import type { Messages } from '../messages/build-messages.js';
import { MessagesProvider } from '../messages/messages-context.js';
import type { Stylesheet } from '../styles/stylesheet.js';
import { DocumentHead, type LanguageLink } from './document-head.js';
import { LanguageSwitch } from './language-switch.js';
import { TranslationNote } from './translation-note.js';

export interface LinkPageProps {
  readonly messages: Messages;
  /** The question of the page, for the window's title. */
  readonly title: string;
  readonly city: string;
  readonly plan: string;
  readonly stylesheet: Stylesheet;
  readonly languages?: readonly LanguageLink[];
  /** "1 of 2, about 10 seconds". */
  readonly position?: { readonly index: number; readonly total: number; readonly seconds: number } | undefined;
  /** Who answers: printed at the foot. */
  readonly contact?: ReactNode;
  /** Above everything, as the demo's bar. */
  readonly bar?: ReactNode;
  /** False links the sheet instead of putting it into the page. */
  readonly inlineStyles?: boolean;
  readonly children: ReactNode;
}

/** A page behind an emailed link: no frame, only the task; one request, no script, not for search engines. */
export function LinkPage({ messages, title, city, plan, stylesheet, languages = [], position, contact, bar, inlineStyles = true, children }: LinkPageProps) {
  return (
    <MessagesProvider messages={messages}>
      <html lang={messages.lang} dir={messages.dir}>
        <DocumentHead messages={messages} title={`${title} · ${city}`} stylesheet={stylesheet} inline={inlineStyles} secret />
        <body className="cp-link">
          <a className="cp-skip" href="#main">{messages.t('frame.skip')}</a>
          {bar}
          <header className="cp-masthead">
            <div className="cp-wrap cp-top">
              <p><span className="cp-city">{city}</span> · {plan}</p>
              <LanguageSwitch languages={languages} fold />
            </div>
          </header>
          <main id="main" tabIndex={-1} className="cp-wrap">
            {position === undefined ? null : <p className="cp-quiet cp-small">{messages.t('link.position', { ...position })}</p>}
            {children}
            <TranslationNote />
          </main>
          {contact === undefined ? null : <footer className="cp-foot"><div className="cp-wrap">{contact}</div></footer>}
        </body>
      </html>
    </MessagesProvider>
  );
}
