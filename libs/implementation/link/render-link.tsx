import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentSecurityPolicy, createMessages, formatDate, interfaceLanguages, languageOf, renderDocument, type Messages, type WrongLine } from '#libs/ui';
import { isDay } from '#libs/kernel';
import { ANSWERS } from '../update/answer.model.js';
import { LinkFrame, sheetOf } from './link-frame.js';
import { EndedLink, NothingOpen, Said, UnknownLink } from './link-notice.js';
import type { LinkedStep, LinkQuery, LinkView, TypedAnswer } from './link-page.model.js';
import { AwayForm, PassOnForm } from './pass-on-form.js';
import { UpdateForm } from './update-form.js';
import { UpdateReceipt } from './update-receipt.js';

export interface LinkToRender {
  /** Null for a token that is none of ours. */
  readonly view: LinkView | null;
  readonly token: string;
  readonly query: LinkQuery;
  readonly formKey: string;
  /** Of the browser, for a link whose city nobody knows. */
  readonly acceptLanguage?: string | undefined;
  readonly typed?: TypedAnswer & Readonly<Record<string, string | undefined>>;
  readonly wrong?: readonly WrongLine[];
}

export interface RenderedLink {
  readonly status: number;
  readonly html: string;
  /** Content-Security-Policy of exactly this page. */
  readonly policy: string;
}

const PLAIN_COLOR = '#005ea2';
const NOBODY: LinkView = {
  linkId: '', workspaceId: '', personId: '', language: 'en', ended: true, steps: [], today: '1970-01-01',
  city: { name: 'Commonplan', accent: PLAIN_COLOR, languages: [], officeEmail: null, zone: 'UTC' },
};

/** The page behind a link as bytes to send. Takes about a millisecond, so it is made in the request (decision 006). */
export function renderLink(given: LinkToRender): RenderedLink {
  const view = given.view ?? NOBODY;
  const messages = createMessages(languageFor(given, view));
  const sheet = sheetOf(view.city.accent);
  const step = given.view === null || view.ended ? undefined : chosenStep(view, given.query.item);
  const href = (lang: string): string => `/l/${given.token}?${new URLSearchParams({ ...(step === undefined ? {} : { item: step.id }), ...known(given.query.view), lang }).toString()}`;
  const index = step === undefined || showsReceipt(given, step) ? undefined : view.steps.indexOf(step) + 1;
  const page = (
    <LinkFrame view={view} messages={messages} sheet={sheet} href={href} index={index}>
      {bodyOf(given, view, step, messages)}
    </LinkFrame>
  );
  const policy = `${contentSecurityPolicy(sheet)}; script-src 'self'; connect-src 'self'`;
  return { status: statusOf(given, view), html: renderDocument(page, renderToStaticMarkup), policy };
}

function bodyOf(given: LinkToRender, view: LinkView, step: LinkedStep | undefined, messages: Messages): ReactNode {
  const { token, query, wrong = [], typed = {} } = given;
  if (given.view === null) return <UnknownLink />;
  if (view.ended) return <EndedLink token={token} sent={query.view === 'fresh'} />;
  if (step === undefined) return <NothingOpen />;
  if (query.view === 'pass') return <PassOnForm {...{ step, token, wrong, typed }} />;
  if (query.view === 'away') return <AwayForm {...{ step, token, wrong, typed, today: view.today }} />;
  const said = query.view === 'passed' ? messages.t('implementation.page.passed')
    : query.view === 'rests' ? messages.t('link.awayDone', { date: dayWords(query.until, messages, view.today) }) : null;
  return <>{said === null ? null : <Said text={said} />}<Answering {...{ given, view, step }} /></>;
}

/** The receipt when this person has answered since the link was made, the form otherwise or when they change it. */
function Answering({ given, view, step }: { readonly given: LinkToRender; readonly view: LinkView; readonly step: LinkedStep }) {
  const { token, query, formKey, wrong = [], typed } = given;
  if (showsReceipt(given, step)) {
    return <UpdateReceipt view={view} step={step} token={token} next={view.steps.find((other) => !other.answered && other.id !== step.id)} />;
  }
  const last = step.answered ? step.last : null;
  const before: TypedAnswer = last === null
    ? { answer: preset(query.answer) }
    : { answer: last.answer, forecastOn: last.forecastOn ?? undefined, blockedKind: last.blockedKind ?? undefined, line: last.line };
  return <UpdateForm view={view} step={step} token={token} formKey={formKey} typed={typed ?? before} wrong={wrong} corrects={last?.id ?? null} />;
}

function showsReceipt({ query, wrong = [] }: LinkToRender, step: LinkedStep): boolean {
  return step.answered && query.view !== 'change' && wrong.length === 0;
}

/** The one asked for, else the first that waits, else the first. */
export function chosenStep(view: LinkView, item: string | undefined): LinkedStep | undefined {
  return view.steps.find((step) => step.id === item) ?? view.steps.find((step) => !step.answered) ?? view.steps[0];
}

function preset(answer: string | undefined): string | undefined {
  return (ANSWERS as readonly string[]).includes(answer ?? '') ? answer : undefined;
}

/** The language of the address, of the link, of the browser: whichever we have words for. */
function languageFor({ view, query, acceptLanguage }: LinkToRender, { language }: LinkView): string {
  const browser = (acceptLanguage ?? '').split(',').map((part) => part.split(';')[0]?.trim() ?? '');
  const wishes = [query.lang ?? '', ...(view === null ? browser : [language])];
  return wishes.find((lang) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) && interfaceLanguages.includes(languageOf(lang))) ?? 'en';
}

function known(view: string | undefined): { view: string } | undefined {
  return view === 'pass' || view === 'away' || view === 'change' ? { view } : undefined;
}

function dayWords(day: string | undefined, messages: Messages, today: string): string {
  return formatDate(day !== undefined && isDay(day) ? day : today, messages.locale, { today });
}

function statusOf({ view, wrong = [] }: LinkToRender, { ended }: LinkView): number {
  if (view === null) return 404;
  if (ended) return 410;
  return wrong.length > 0 ? 422 : 200;
}
