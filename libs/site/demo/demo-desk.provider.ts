import { Injectable } from '@nestjs/common';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { publicActor, type Actor } from '#libs/kernel';
import { isLoopback } from '#libs/platform/config';
import { Accounts, cookieOf, NO_COOKIE, Sessions } from '#libs/platform/identity';
import { ReadMailbox } from '#libs/platform/mail';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { createMessages, formatInstant, interfaceLanguages, renderDocument, type Messages } from '#libs/ui';
import { DemoCityQuery, type DemoMailbox } from './demo-city.query.js';
import { demoProblem } from './demo.problems.js';
import type { MailboxRequest } from './demo.request.js';
import { DEMO_SEATS, demoAddress } from './demo-seats.model.js';
import { LandingPage } from './landing-page.js';
import { MailPage, type BegunHere } from './mail-page.js';
import { MailboxPage } from './mailbox-page.js';
import { SkipClock } from './skip-clock.use-case.js';

/** From where somebody sat down. */
export interface DemoVisitor {
  readonly ip: string;
  readonly agent: string;
  readonly requestId: string;
}

const ARCHIVE = 'atlanta-2014';

@Injectable()
export class DemoDesk {
  constructor(
    private readonly demo: DemoCityQuery,
    private readonly directory: WorkspaceDirectory,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly mails: ReadMailbox,
    private readonly skipClock: SkipClock,
  ) {}

  async landing(languages: string | undefined): Promise<string> {
    const glance = await this.demo.glance();
    const archive = await this.directory.bySlug(ARCHIVE);
    return html(createElement(LandingPage, { messages: messagesFor(languages), glance, archive: archive === null ? null : `/${archive.slug}/` }));
  }

  /** @throws Problem `demo.seat.absent` for a seat that there is not, or from another machine */
  async takeSeat(key: string, visitor: DemoVisitor): Promise<{ cookie: string; location: string }> {
    const glance = await this.demo.glance();
    const seat = DEMO_SEATS.find((one) => one.key === key);
    if (seat === undefined || !isLoopback(visitor.ip)) throw demoProblem('seat.absent', { seat: key });
    const location = seat.start.replace('{plan}', glance.plan ?? '');
    if (seat.account === null) return { cookie: NO_COOKIE, location };
    const account = await this.accounts.byEmail(demoAddress(seat.account));
    if (account === null) throw demoProblem('seat.absent', { seat: key });
    const secret = await this.sessions.open(account.id, visitor.agent, { via: 'demo', requestId: visitor.requestId });
    return { cookie: cookieOf(secret), location };
  }

  async mailbox({ after, sent, city: slug }: MailboxRequest, visitor: DemoVisitor, languages: string | undefined): Promise<string> {
    const box = await this.demo.mailbox(slug, visitor.ip);
    const messages = messagesFor(languages);
    const when = formatInstant(box.now, box.city.zone, messages.locale, 'full');
    const page = await this.mails.list(readerOf(box, visitor), after === undefined ? {} : { after });
    const skipped = sent !== undefined && /^\d{1,6}$/.test(sent) ? messages.t('demo.skipped', { when, count: Number(sent) }) : null;
    return html(createElement(MailboxPage, { messages, zone: box.city.zone, when, mails: page.items, next: page.next, skipped, begun: begunHere(box) }));
  }

  async mail(id: string, slug: string | undefined, visitor: DemoVisitor, languages: string | undefined): Promise<string> {
    const box = await this.demo.mailbox(slug, visitor.ip);
    const mail = await this.mails.one(readerOf(box, visitor), id);
    return html(createElement(MailPage, { messages: messagesFor(languages), zone: box.city.zone, mail, begun: begunHere(box) }));
  }

  async skip(to: 'tomorrow' | 'two-weeks'): Promise<number> {
    return (await this.skipClock.execute(await this.demo.require(), to)).mails;
  }
}

/** Whoever sits at this machine reads the mail of a city begun here as its staff would. */
function readerOf({ city, name }: DemoMailbox, { requestId }: DemoVisitor): Actor {
  const nobody = publicActor(city.id, requestId);
  return name === null ? nobody : { ...nobody, grants: [{ role: 'administrator', scopeKind: 'workspace', scopeId: null }] };
}

function begunHere({ city, name }: DemoMailbox): BegunHere | null {
  return name === null ? null : { slug: city.slug, name };
}

function messagesFor(header: string | undefined): Messages {
  const wanted = (header ?? '').split(',').map((part) => (part.split(';')[0] ?? '').trim().slice(0, 2).toLowerCase());
  return createMessages(wanted.find((language) => (interfaceLanguages as readonly string[]).includes(language)) ?? 'en');
}

function html(element: Parameters<typeof renderDocument>[0]): string {
  return renderDocument(element, renderToStaticMarkup);
}
