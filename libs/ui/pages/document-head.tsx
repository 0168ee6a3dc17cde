import type { Messages } from '../messages/build-messages.js';
import type { Stylesheet } from '../styles/stylesheet.js';

export interface DocumentHeadProps {
  readonly messages: Messages;
  readonly title: string;
  readonly stylesheet: Stylesheet;
  /** Put the sheet into the page: one round trip less on a slow phone. The policy must carry its hash. */
  readonly inline?: boolean;
  readonly description?: string | undefined;
  readonly canonical?: string | undefined;
  /** Keep the page out of search engines and its address out of the Referer header. */
  readonly secret?: boolean;
  readonly languages?: readonly LanguageLink[];
}

/** The same page in another language; `lang` is a BCP 47 tag. */
export interface LanguageLink {
  readonly lang: string;
  readonly href: string;
}

/** The head of every page that is made on the server. */
export function DocumentHead({ messages, title, stylesheet, inline = false, description, canonical, secret = false, languages = [] }: DocumentHeadProps) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {description === undefined ? null : <meta name="description" content={description} />}
      {secret ? <><meta name="robots" content="noindex, nofollow" /><meta name="referrer" content="no-referrer" /></> : null}
      {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
      {secret ? null : languages.filter(({ lang }) => lang !== messages.lang).map(({ lang, href }) => (
        <link key={lang} rel="alternate" hrefLang={lang} href={href} />
      ))}
      {inline
        ? <style dangerouslySetInnerHTML={{ __html: stylesheet.css }} />
        : <link rel="stylesheet" href={stylesheet.path} integrity={`sha256-${stylesheet.sha256}`} />}
    </head>
  );
}
