import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMessages, ErrorSummary, formatDate, PublicPage, renderDocument, TextArea, TextField, type MessageId } from '#libs/ui';
import type { OpenSeat, OpenSeatForm } from '#libs/bodies';
import type { PublicReceipt } from '#libs/casework';
import type { Page } from '#libs/kernel';
import { sheetOf } from '../render/city-pages.js';
import type { SiteCity } from '../plan/plan.model.js';
import { hrefOf } from '../plan/site-paths.rules.js';
import { receiptHref, type FormFault } from './form-page.js';

/** What somebody typed, shown again when it could not be taken. */
export interface SeatAnswers {
  readonly text: string;
  readonly contact: string;
  readonly name: string;
  readonly organization: string;
  readonly sector: string;
  readonly district: string;
  /** Given by the page, so that pressing twice sends once. */
  readonly key: string;
}

/** All seats that are open, with what each is for. No name of anybody stands here. */
export function openSeatsPage(city: SiteCity, language: string, seats: Page<OpenSeat>, search: string): string {
  const { t } = createMessages(language);
  const here = seatsHref(city, language);
  return frame(city, language, t('seats.public.title'), '', (
    <>
      <h1>{t('seats.public.title')}</h1>
      <p className="cp-lead">{t('seats.public.lead')}</p>
      <search><form method="get" action={here}>
        <TextField name="search" type="search" label={t('seats.public.search')} defaultValue={search} maxLength={100} />
        <p className="cp-actions"><button className="cp-button cp-second" type="submit">{t('seats.public.searchButton')}</button></p>
      </form></search>
      {seats.items.length === 0 ? <p>{t(search === '' ? 'seats.public.none' : 'seats.public.noneFound')}</p> : (
        seats.items.map((seat) => <SeatLine key={seat.id} city={city} language={language} seat={seat} />)
      )}
      {seats.next === null ? null : <p><a href={`${here}?${new URLSearchParams({ ...(search === '' ? {} : { search }), after: seats.next }).toString()}`}>{t('seats.public.more')}</a></p>}
      <ul className="cp-more"><li><a href={receiptHref(city, language)}>{t('publicpages.checkReceipt')}</a></li></ul>
    </>
  ));
}

function SeatLine({ city, language, seat }: { city: SiteCity; language: string; seat: OpenSeat }) {
  const { t } = createMessages(language);
  const own = language === city.sourceLanguage ? {} : { lang: city.sourceLanguage };
  return (
    <section>
      <h2 {...own}>{seat.label}, {seat.body}</h2>
      {seat.charge === '' ? null : <p {...own}>{seat.charge}</p>}
      <p className="cp-small"><About seat={seat} language={language} /></p>
      <p><a href={`${seatsHref(city, language)}/${seat.id}`}>{t('seats.public.apply')}<span className="cp-hidden">: {seat.label}, {seat.body}</span></a></p>
    </section>
  );
}

function About({ seat, language }: { seat: OpenSeat; language: string }) {
  const { t, locale } = createMessages(language);
  const sector = seat.sector === null ? null : sectorName(language, { code: seat.sector, label: seat.sectorLabel });
  return [
    sector, seat.district,
    seat.organization === null ? null : t('seats.public.keptFor', { name: seat.organization }),
    seat.appointedBy === null ? null : t('seats.public.appointedBy', { who: seat.appointedBy }),
    seat.termMonths === null ? null : t('seats.public.termMonths', { count: seat.termMonths }),
    seat.freeOn === null ? null : t('seats.public.freeOn', { date: formatDate(seat.freeOn, locale) }),
    seat.applyUntil === null ? null : t('seats.public.until', { date: formatDate(seat.applyUntil, locale) }),
  ].filter((line) => line !== null).join(' · ');
}

/** Above the first field stands that it may become public and that no name is needed; nothing is asked about who somebody is. */
export function seatForm(city: SiteCity, language: string, seat: OpenSeatForm, answers: SeatAnswers, fault: FormFault | null): string {
  const { t } = createMessages(language);
  const wrong = (field: string) => (fault?.field === field ? fault.what : undefined);
  return frame(city, language, t('seats.public.formTitle', { seat: seat.label }), `/${seat.id}`, (
    <>
      {fault === null ? null : <ErrorSummary kind={fault.kind} wrong={[{ name: fault.field, what: fault.what }]} />}
      <h1>{t('seats.public.formTitle', { seat: seat.label })}</h1>
      <p className="cp-lead" {...(language === city.sourceLanguage ? {} : { lang: city.sourceLanguage })}>{seat.body}</p>
      <p className="cp-small"><About seat={seat} language={language} /></p>
      <form method="post" action={`${seatsHref(city, language)}/${seat.id}`}>
        <p className="cp-notice">{t('publicpages.helpPrivacy')}</p>
        <input type="hidden" name="key" value={answers.key} />
        <TextArea name="text" label={t('seats.public.text')} hint={t('seats.public.textHint')} defaultValue={answers.text} wrong={wrong('text')} maxLength={4000} />
        <TextField name="contact" label={t('publicpages.helpReach')} hint={t('publicpages.helpReachHint')} defaultValue={answers.contact} wrong={wrong('contact')} optional maxLength={254} autoComplete="email" />
        <TextField name="name" label={t('site.helpName')} hint={t('site.helpNameHint')} defaultValue={answers.name} wrong={wrong('name')} optional maxLength={200} autoComplete="name" />
        <TextField name="organization" label={t('seats.public.organization')} hint={t('seats.public.organizationHint')} defaultValue={answers.organization} wrong={wrong('organization')} optional maxLength={200} autoComplete="organization" />
        {seat.sector !== null ? null : <Select name="sector" language={language} label={t('seats.public.sector')} chosen={answers.sector} options={seat.sectors.map((sector) => [sector.code, sectorName(language, sector)])} />}
        {seat.district !== null || seat.districts.length === 0 ? null : <Select name="district" language={language} label={t('seats.public.district')} chosen={answers.district} options={seat.districts.map((one) => [one, one])} />}
        <div className="cp-hidden" aria-hidden="true">
          <label>{t('site.helpLeaveEmpty')}<input name="website" tabIndex={-1} autoComplete="off" defaultValue="" /></label>
        </div>
        <p className="cp-actions"><button className="cp-button" type="submit">{t('seats.public.send')}</button></p>
      </form>
    </>
  ));
}

function Select({ name, language, label, chosen, options }: { name: string; language: string; label: string; chosen: string; options: readonly (readonly [string, string])[] }) {
  const { t } = createMessages(language);
  return (
    <div className="cp-field">
      <label htmlFor={name}>{label}<span className="cp-optional"> ({t('forms.optional')})</span></label>
      <select id={name} name={name} defaultValue={chosen}><option value="">{t('forms.none')}</option>{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select>
    </div>
  );
}

/** The receipt: the code, shown once, and until when an answer may be expected. */
export function seatReceipt(city: SiteCity, language: string, receipt: PublicReceipt): string {
  const { t, locale } = createMessages(language);
  return frame(city, language, t('seats.public.sentTitle'), '', (
    <>
      <h1>{t('seats.public.sentTitle')}</h1>
      <p>{t('publicpages.receiptCode')}</p>
      <p className="cp-receipt" dir="ltr">{receipt.code}</p>
      <p>{t('publicpages.helpNext', { date: formatDate(receipt.dueOn, locale) })}</p>
      <ul className="cp-more">
        <li><a href={receiptHref(city, language)}>{t('publicpages.checkReceipt')}</a></li>
        <li><a href={seatsHref(city, language)}>{t('seats.public.back')}</a></li>
      </ul>
    </>
  ));
}

/** The seat was filled or closed meanwhile. */
export function seatGone(city: SiteCity, language: string): string {
  const { t } = createMessages(language);
  return frame(city, language, t('seats.public.title'), '', <><h1>{t('seats.public.gone')}</h1><p><a href={seatsHref(city, language)}>{t('seats.public.back')}</a></p></>);
}

export function seatsHref(city: SiteCity, language: string): string {
  return language === city.sourceLanguage ? `/${city.slug}/seats` : `/${city.slug}/seats/${language}`;
}

function sectorName(language: string, { code, label }: { code: string; label: string | null }): string {
  return label ?? createMessages(language).t(`directory.sector.${code}` as MessageId);
}

function frame(city: SiteCity, language: string, title: string, inner: string, children: ReactNode): string {
  const home = hrefOf(city.slug, '');
  return renderDocument(
    <PublicPage messages={createMessages(language)} title={title} city={{ name: city.name, href: home }} plan={{ title: city.name, href: home }}
      sections={{ plan: home, happened: home, takePart: seatsHref(city, language) }} current="takePart"
      languages={city.languages.map((lang) => ({ lang, href: `${seatsHref(city, lang)}${inner}` }))} stylesheet={sheetOf(city)}
      footer={city.officeEmail === null ? {} : { contact: <p><a href={`mailto:${city.officeEmail}`} dir="ltr">{city.officeEmail}</a></p> }}>
      {children}
    </PublicPage>, renderToStaticMarkup);
}
