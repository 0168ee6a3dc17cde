import type { ReactNode } from 'react';
import { directionOf, PublicPage, type PublicSection, type Stylesheet } from '#libs/ui';
import type { SiteVersion } from '../plan/plan.model.js';
import { planPaths } from '../plan/site-paths.rules.js';
import type { PageTexts } from './page-text.model.js';

export interface PlanFrameProps {
  readonly texts: PageTexts;
  readonly sheet: Stylesheet;
  readonly title: string;
  /** The stored path of this page in the source language, beneath the plan: empty, `13`, `versions/1`. */
  readonly inner: string;
  readonly version: SiteVersion;
  readonly current?: PublicSection | undefined;
  /** Live pages: since when it stands so. */
  readonly asOf?: string | undefined;
  readonly unchecked?: boolean;
  readonly description?: string | undefined;
  readonly children: ReactNode;
}

/** The frame of every page of a plan: city, plan, three links, languages, and what exactly this page is. */
export function PlanFrame({ texts, sheet, title, inner, version, current, asOf, unchecked = false, description, children }: PlanFrameProps) {
  const { plan: { city, slug }, messages, paths } = texts;
  const at = (language: string) => [planPaths(slug, language, city.sourceLanguage).home, inner].filter((part) => part !== '').join('/');
  const shownTitle = texts.title(version);
  const data = (file: string) => texts.href(asOf === undefined ? `${slug}/versions/${version.no}/${file}` : `${slug}/${file}`);
  return (
    <PublicPage messages={messages} title={title} stylesheet={sheet} current={current} description={description}
      city={{ name: city.name, href: texts.href('') }} plan={{ title: shownTitle.text, href: texts.href(paths.home) }}
      {...(shownTitle.lang === texts.language ? {} : { planLang: { lang: shownTitle.lang, dir: directionOf(shownTitle.lang) } })}
      sections={{ plan: texts.href(paths.home), happened: texts.href(paths.changes), takePart: texts.href(paths.takePart) }}
      languages={city.languages.map((lang) => ({ lang, href: texts.href(at(lang)) }))}
      translation={{ contentUnchecked: unchecked, ...(texts.language === city.sourceLanguage ? {} : { original: { lang: city.sourceLanguage, href: texts.href(at(city.sourceLanguage)) } }) }}
      footer={{
        version: { number: String(version.no), publishedOn: version.publishedOn, allHref: texts.href(paths.versions) }, asOf, checksum: version.checksum,
        downloads: [{ label: 'JSON', href: data('plan.json') }, { label: 'CSV', href: data('plan.csv') }],
        contact: <Contact texts={texts} />,
      }}>
      {children}
    </PublicPage>
  );
}

/** Who answers: the office, never a person. */
export function Contact({ texts: { plan: { city }, messages } }: { texts: PageTexts }) {
  if (city.officeName === null && city.officeEmail === null) return null;
  return (
    <p>
      {messages.t('publicpages.contact', { office: city.officeName ?? city.name })}
      {city.officeEmail === null ? null : <> <a href={`mailto:${city.officeEmail}`} dir="ltr">{city.officeEmail}</a></>}
    </p>
  );
}
