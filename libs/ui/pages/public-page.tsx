import type { ReactNode } from 'react';

import type { Messages } from '../messages/build-messages.js';
import { MessagesProvider } from '../messages/messages-context.js';
import type { Stylesheet } from '../styles/stylesheet.js';
import { DocumentHead, type LanguageLink } from './document-head.js';
import { LanguageSwitch } from './language-switch.js';
import { PublicFooter, type PublicFooterProps } from './public-footer.js';
import { TranslationNote, type TranslationNoteProps } from './translation-note.js';

/** The three links of every public page. */
export type PublicSection = 'plan' | 'happened' | 'takePart';

export interface PublicPageProps {
  readonly messages: Messages;
  /** What this page is about; plan and city are added. */
  readonly title: string;
  readonly city: { readonly name: string; readonly href: string };
  readonly plan: { readonly title: string; readonly href: string };
  readonly sections: Readonly<Record<PublicSection, string>>;
  readonly current?: PublicSection | undefined;
  readonly languages: readonly LanguageLink[];
  readonly stylesheet: Stylesheet;
  readonly footer: PublicFooterProps;
  readonly description?: string | undefined;
  readonly canonical?: string | undefined;
  readonly translation?: TranslationNoteProps | undefined;
  /** The language of plan title and children when they are not translated into the page's. */
  readonly contentLang?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined;
  /** The language of the plan's title alone, when only that is not translated. */
  readonly planLang?: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined;
  readonly bar?: ReactNode;
  readonly children: ReactNode;
}

/** A public page of a plan: the city's name and color, the plan's title, three links, the languages, and what version it is. */
export function PublicPage(props: PublicPageProps) {
  const { messages, title, city, plan, languages, stylesheet, description, canonical, contentLang } = props;
  return (
    <MessagesProvider messages={messages}>
      <html lang={messages.lang} dir={messages.dir}>
        <DocumentHead messages={messages} title={[...new Set([title, plan.title, city.name])].join(' · ')} stylesheet={stylesheet}
          languages={languages} description={description} canonical={canonical} />
        <body className="cp-page">
          <a className="cp-skip" href="#main">{messages.t('frame.skip')}</a>
          {props.bar}
          <header className="cp-masthead">
            <div className="cp-wrap">
              <div className="cp-top">
                <a className="cp-city" href={city.href}>{city.name}</a>
                <LanguageSwitch languages={languages} />
              </div>
              <p className="cp-plan" {...contentLang}><a href={plan.href} {...props.planLang}>{plan.title}</a></p>
              <Sections messages={messages} sections={props.sections} current={props.current} />
            </div>
          </header>
          <main id="main" tabIndex={-1} className="cp-wrap">
            <TranslationNote {...props.translation} />
            {contentLang === undefined ? props.children : <div {...contentLang}>{props.children}</div>}
          </main>
          <PublicFooter {...props.footer} />
        </body>
      </html>
    </MessagesProvider>
  );
}

function Sections({ messages, sections, current }: Pick<PublicPageProps, 'messages' | 'sections' | 'current'>) {
  return (
    <nav aria-label={messages.t('publicpages.nav')}>
      <ul className="cp-links">
        {(['plan', 'happened', 'takePart'] as const).map((section) => (
          <li key={section}>
            <a href={sections[section]} aria-current={section === current ? 'page' : undefined}>{messages.t(`publicpages.${section}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
