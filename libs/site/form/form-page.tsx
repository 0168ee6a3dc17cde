import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMessages, ErrorSummary, formatDate, PublicPage, renderDocument, TextArea, TextField, type LanguageLink, type ProblemKind } from '#libs/ui';
import type { ReceiptResponse, PublicReceipt } from '#libs/casework';
import { sheetOf } from '../render/city-pages.js';
import type { SiteCity } from '../plan/plan.model.js';
import { hrefOf, planPaths } from '../plan/site-paths.rules.js';
import type { FormItem } from './find-item.query.js';

/** What somebody typed, shown again when it could not be taken. */
export interface HelpAnswers {
  readonly text: string;
  readonly contact: string;
  readonly name: string;
  /** Given by the page, so that pressing twice sends once. */
  readonly key: string;
}

export interface FormFault {
  readonly kind: ProblemKind;
  readonly field?: 'text' | 'contact' | 'name' | 'organization' | 'code' | undefined;
  readonly what: string;
}

/** "I can help": above the first field stands that it may become public and that no name is needed; three questions, no script. */
export function helpForm(item: FormItem, language: string, answers: HelpAnswers, fault: FormFault | null): string {
  const { t } = createMessages(language);
  const wrong = (field: string) => (fault?.field === field ? fault.what : undefined);
  return frame(item.city, language, t('publicpages.canHelpWith', { number: item.number }), item, (
    <>
      {fault === null ? null : <ErrorSummary kind={fault.kind} wrong={[{ name: fault.field, what: fault.what }]} />}
      <h1>{t('publicpages.helpTitle', { number: item.number })}</h1>
      <p className="cp-lead" {...(item.translated === null && language !== item.planLanguage ? { lang: item.planLanguage } : {})}>{item.translated ?? item.title}</p>
      <form method="post" action={`${itemHref(item, language)}/help`}>
        <p className="cp-notice">{t('publicpages.helpPrivacy')}</p>
        <input type="hidden" name="key" value={answers.key} />
        <TextArea name="text" label={t('publicpages.helpText')} hint={t('publicpages.helpTextHint')} defaultValue={answers.text} wrong={wrong('text')} maxLength={4000} />
        <TextField name="contact" label={t('publicpages.helpReach')} hint={t('publicpages.helpReachHint')} defaultValue={answers.contact} wrong={wrong('contact')} optional maxLength={254} autoComplete="email" />
        <TextField name="name" label={t('site.helpName')} hint={t('site.helpNameHint')} defaultValue={answers.name} wrong={wrong('name')} optional maxLength={200} autoComplete="name" />
        <div className="cp-hidden" aria-hidden="true">
          <label>{t('site.helpLeaveEmpty')}<input name="website" tabIndex={-1} autoComplete="off" defaultValue="" /></label>
        </div>
        <p className="cp-actions"><button className="cp-button" type="submit">{t('publicpages.helpSend')}</button></p>
      </form>
    </>
  ));
}

/** The receipt: the code, shown once, and until when an answer may be expected. */
export function receiptPage(item: FormItem, language: string, receipt: PublicReceipt): string {
  const { t, locale } = createMessages(language);
  return frame(item.city, language, t('site.helpSentTitle'), item, (
    <>
      <h1>{t('site.helpSentTitle')}</h1>
      <p>{t('publicpages.receiptCode')}</p>
      <p className="cp-receipt" dir="ltr">{receipt.code}</p>
      <p>{t('publicpages.helpNext', { date: formatDate(receipt.dueOn, locale) })}</p>
      <ul className="cp-more">
        <li><a href={receiptHref(item.city, language)}>{t('publicpages.checkReceipt')}</a></li>
        <li><a href={itemHref(item, language)}>{t('site.backToItem', { number: item.number })}</a></li>
      </ul>
    </>
  ));
}

/** Asks for the code, and shows what became of the offer. No name, no account. */
export function receiptForm(city: SiteCity, language: string, found: ReceiptResponse | null, fault: FormFault | null): string {
  const { t } = createMessages(language);
  return frame(city, language, t('site.receiptTitle'), null, (
    <>
      {fault === null ? null : <ErrorSummary kind={fault.kind} wrong={[{ name: 'code', what: fault.what }]} />}
      <h1>{t('site.receiptTitle')}</h1>
      {found === null ? null : <Found found={found} language={language} sourceLanguage={city.sourceLanguage} />}
      <form method="post" action={receiptHref(city, language)}>
        <TextField name="code" label={t('publicpages.receiptCode')} wrong={fault?.what} maxLength={60} autoComplete="off" spellCheck={false} dir="ltr" />
        <p className="cp-actions"><button className="cp-button" type="submit">{t('site.receiptShow')}</button></p>
      </form>
    </>
  ));
}

function Found({ found, language, sourceLanguage }: { found: ReceiptResponse; language: string; sourceLanguage: string }) {
  const { t, locale } = createMessages(language);
  const on = found.state === 'open' ? found.dueOn : found.state === 'replied' ? found.repliedOn : found.closedOn;
  return (
    <section className="cp-notice">
      <h2>{t('site.receiptNumber', { number: String(found.number), date: formatDate(found.raisedOn, locale) })}</h2>
      <p>{t(`site.receiptState.${found.state}`, { date: formatDate(on ?? found.dueOn, locale) })}</p>
      {found.reply === null || found.reply === '' ? null : <p {...(language === sourceLanguage ? {} : { lang: sourceLanguage })}>{found.reply}</p>}
    </section>
  );
}

export function receiptHref(city: SiteCity, language: string): string {
  return language === city.sourceLanguage ? `/${city.slug}/receipt` : `/${city.slug}/receipt/${language}`;
}

function itemHref(item: FormItem, language: string): string {
  return hrefOf(item.city.slug, planPaths(item.slug, language, item.city.sourceLanguage).item(item.number));
}

function frame(city: SiteCity, language: string, title: string, item: FormItem | null, children: ReactNode): string {
  const home = item === null ? hrefOf(city.slug, '') : hrefOf(city.slug, planPaths(item.slug, language, city.sourceLanguage).home);
  const languages: LanguageLink[] = city.languages.map((lang) => ({ lang, href: item === null ? receiptHref(city, lang) : `${itemHref(item, lang)}/help` }));
  const inPlan = (path: string) => (item === null ? home : hrefOf(city.slug, `${planPaths(item.slug, language, city.sourceLanguage).home}/${path}`));
  return renderDocument(
    <PublicPage messages={createMessages(language)} title={title} city={{ name: city.name, href: hrefOf(city.slug, '') }} plan={{ title: item?.planTitle ?? city.name, href: home }}
      {...(item === null || item.planLanguage === language ? {} : { planLang: { lang: item.planLanguage, dir: createMessages(item.planLanguage).dir } })}
      sections={{ plan: home, happened: inPlan('changes'), takePart: inPlan('take-part') }} current="takePart" languages={languages} stylesheet={sheetOf(city)}
      footer={city.officeEmail === null ? {} : { contact: <p><a href={`mailto:${city.officeEmail}`} dir="ltr">{city.officeEmail}</a></p> }}>
      {children}
    </PublicPage>, renderToStaticMarkup);
}
