import type { ReactNode } from 'react';
import { LinkPage, stylesheetFor, type Messages, type Stylesheet } from '#libs/ui';
import type { LinkView } from './link-page.model.js';

export interface FrameProps {
  readonly view: LinkView;
  readonly messages: Messages;
  readonly sheet: Stylesheet;
  /** The address of this page in another language. */
  readonly href: (lang: string) => string;
  /** The number of the item among those behind the link, from 1. */
  readonly index?: number | undefined;
  readonly children: ReactNode;
}

const SECONDS = 10;

/** What stands around every page behind a link: city, plan, language, who answers. Ten seconds an item. */
export function LinkFrame({ view, messages, sheet, href, index, children }: FrameProps) {
  const { city, steps } = view;
  const position = index === undefined ? undefined : { index, total: steps.length, seconds: SECONDS };
  const contact = city.officeEmail === null ? undefined : <p>{messages.t('implementation.page.office', { email: city.officeEmail })}</p>;
  return (
    <LinkPage messages={messages} title={messages.t('implementation.page.title')} city={city.name} plan={steps[0]?.plan ?? ''} stylesheet={sheet}
      languages={city.languages.map((lang) => ({ lang, href: href(lang) }))} position={position} contact={contact}>
      {children}
      {/* Reports the first human gesture; the page needs it for nothing. */}
      <script src="/l/opened.js" defer />
    </LinkPage>
  );
}

const sheets = new Map<string, Stylesheet>();

/** The sheet of a city's color; making one hashes it, so the few that there are stay. */
export function sheetOf(accent: string): Stylesheet {
  const known = sheets.get(accent);
  if (known !== undefined) return known;
  const made = stylesheetFor(accent);
  if (sheets.size < 500) sheets.set(accent, made);
  return made;
}
