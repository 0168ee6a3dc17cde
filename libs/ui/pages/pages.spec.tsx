import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';

import { Choices } from '../forms/choices.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextArea, TextField } from '../forms/field.js';
import { createMessages } from '../messages/create-messages.js';
import { Distribution } from '../state/distribution.js';
import { ProgressState } from '../state/progress-state.js';
import { TimelinessState } from '../state/timeliness-state.js';
import { stylesheet } from '../styles/stylesheet.js';
import { LinkPage } from './link-page.js';
import { PublicPage, type PublicPageProps } from './public-page.js';
import { renderDocument } from './render-document.js';

const languages = ['en', 'es', 'ar'].map((lang) => ({ lang, href: `?lang=${lang}` }));
const answers = ['yes', 'done', 'later', 'stuck'] as const;

function linkPage(locale: string, wrong?: string): string {
  const messages = createMessages(locale);
  const { t } = messages;
  return renderDocument(
    <LinkPage messages={messages} title="13" city="7" plan="8" stylesheet={stylesheet} languages={languages}
      position={{ index: 1, total: 2, seconds: 10 }} contact={<p>{t('link.talk', { phone: '9' })}</p>}>
      {wrong === undefined ? null : <ErrorSummary wrong={[{ name: 'answer', what: t('forms.choose', { label: '13' }) }]} />}
      <form method="post">
        <Choices name="answer" legend={t('link.question', { date: '11' })} selected="yes" wrong={wrong} choices={answers.map((value) => ({
          value, label: t(`link.${value}`), hint: t(`link.${value}Hint`),
          reveal: value === 'later' ? <TextField name="expected" type="date" label={t('link.laterWhen')} /> : undefined,
        }))} />
        <TextArea name="more" label={t('link.more')} hint={t('link.moreHint')} optional />
        <button className="cp-button" type="submit">{t('link.send')}</button>
      </form>
    </LinkPage>, renderToStaticMarkup);
}

function publicPage(locale: string, more: Partial<PublicPageProps> = {}): string {
  return renderDocument(
    <PublicPage messages={createMessages(locale)} title="13" city={{ name: '7', href: '/c' }} plan={{ title: '8', href: '/c/p' }} current="happened"
      sections={{ plan: '/c/p', happened: '/c/p/now', takePart: '/c/p/help' }} languages={languages} stylesheet={stylesheet}
      footer={{ version: { number: '1', publishedOn: '2025-12-04', allHref: '/v' }, asOf: '2026-11-23', checksum: 'ab'.repeat(32), downloads: [{ label: '5', href: '/d', size: 12_345 }] }}
      {...more}>
      <Distribution counts={{ on_time: 13, late: 2, no_update: 2 }} />
      <ProgressState code="well_on" count={{ done: 3, total: 5, of: 'milestones' }} />
      <TimelinessState code="no_update" days={41} />
    </PublicPage>, renderToStaticMarkup);
}

/** Texts people read, apart from the stylesheet, names of languages and of the product. */
function texts(html: string): string[] {
  const body = html.replace(/<style>.*?<\/style>/, '').replaceAll(/<a [^>]*hrefLang[^>]*>[^<]*<\/a>/g, '').replaceAll('Commonplan', '');
  return [...body.matchAll(/>([^<>]*\p{L}{2}[^<>]*)</gu)].map((match) => match[1] ?? '');
}

describe('LinkPage', () => {
  it('weighs at most 30 KB in one request, in every language', () => {
    for (const locale of ['en', 'es', 'ar', 'en-XA']) expect(Buffer.byteLength(linkPage(locale))).toBeLessThan(30_000);
  });

  it('E3 needs no script, no style attribute, nothing from elsewhere, and stays out of search engines', () => {
    const html = linkPage('en', 'Choose one.');
    expect(html).not.toMatch(/<script| style="| on[a-z]+="|https?:\/\/(?!www\.w3\.org)/);
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/><meta name="referrer" content="no-referrer"/>');
    expect(html).not.toContain('rel="alternate"');
  });

  it('inlines exactly the bytes that the policy allows', () => {
    expect(/<style>(.*?)<\/style>/.exec(linkPage('en'))?.[1]).toBe(stylesheet.css);
  });

  it('a fault leads to its field and is read with it', () => {
    const html = linkPage('en', 'Choose one.');
    expect(html).toContain('<a href="#answer">');
    expect(html).toMatch(/<fieldset aria-describedby="answer-wrong" aria-invalid="true">/);
    expect(html).toContain('id="answer"');
    expect(html).toContain('Everything you typed is still here.');
  });

  it('the chosen answer is pre-set', () => {
    expect(linkPage('en')).toMatch(/<input type="radio" id="answer" name="answer" checked="" value="yes"\/>/);
  });
});

describe('PublicPage', () => {
  it('has language, direction, skip link, landmarks and three links', () => {
    const html = publicPage('ar');
    expect(html.startsWith('<!doctype html><html lang="ar" dir="rtl">')).toBe(true);
    for (const part of ['<a class="cp-skip" href="#main">', '<header', '<main id="main"', '<footer', 'href="/c/p/now" aria-current="page"']) expect(html).toContain(part);
    expect(html.match(/<nav aria-label=|<nav class="cp-languages" aria-label=/g)).toHaveLength(2);
  });

  it('names languages in their own names and tells crawlers of the others', () => {
    const html = publicPage('es');
    expect(html).toMatch(/lang="ar" dir="rtl" hrefLang="ar">العربية/);
    expect(html).toMatch(/hrefLang="es" aria-current="true">Español/);
    expect(html).toContain('<link rel="alternate" hrefLang="ar" href="?lang=ar"/>');
  });

  it('says what version it is and how to take the data along', () => {
    const html = publicPage('en');
    for (const part of ['Version 1, published December 4, 2025', 'State as of November 23, 2026', 'ab'.repeat(32), '(12 kB)']) expect(html).toContain(part);
  });

  it('links its sheet by hash and holds no style of its own', () => {
    const html = publicPage('en');
    expect(html).toContain(`<link rel="stylesheet" href="${stylesheet.path}" integrity="sha256-${stylesheet.sha256}"/>`);
    expect(html).not.toMatch(/<style| style="|<script/);
  });

  it('carries the note of an unchecked translation, and none in English', () => {
    expect(publicPage('es', { translation: { original: { lang: 'en', href: '?lang=en' } } })).toMatch(/class="cp-note">.*español.*href="\?lang=en"/);
    expect(publicPage('en')).not.toContain('cp-note');
  });

  it('marks content that stayed in another language', () => {
    expect(publicPage('ar', { contentLang: { lang: 'en', dir: 'ltr' } })).toContain('<div lang="en" dir="ltr"><div class="cp-distribution">');
  });
});

describe('pseudo-locale', () => {
  it('L8 every word on both shells comes from the catalogue', () => {
    const bare = [...texts(linkPage('en-XA', '1')), ...texts(publicPage('en-XA'))].filter((text) => !/^[ (]*\[.*\]/.test(text) && !/^(December|ab|…)|^ \(\d+ kB\)/.test(text));
    expect(bare).toEqual([]);
  });
});
