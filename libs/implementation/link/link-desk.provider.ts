import { Injectable } from '@nestjs/common';
import { linkActor, newId, Problem, publicActor, type Actor } from '#libs/kernel';
import { readCityToken } from '#libs/platform/identity';
import { createMessages, type WrongLine } from '#libs/ui';
import { RecordUpdate } from '../update/record-update.use-case.js';
import type { AnswerFormRequest, AwayFormRequest, FreshFormRequest, PassOnFormRequest } from './answer-form.request.js';
import { readAnswer, readAway, readPassOn, type FormFault } from './answer-form.rules.js';
import { BeAway } from './be-away.use-case.js';
import type { LinkQuery, LinkView } from './link-page.model.js';
import { OpenLink } from './open-link.use-case.js';
import { ProposeLead } from './propose-lead.use-case.js';
import { ReadLink } from './read-link.query.js';
import { renderLink, type LinkToRender, type RenderedLink } from './render-link.js';
import { SendFreshLink } from './send-fresh-link.use-case.js';

/** A page, or the address at which the result is seen. */
export type LinkAnswer = { readonly kind: 'page'; readonly page: RenderedLink } | { readonly kind: 'see'; readonly location: string };

type Typed = NonNullable<LinkToRender['typed']>;

/** What a press on a link page does; the use cases do it, the page shows it. */
@Injectable()
export class LinkDesk {
  constructor(
    private readonly readLink: ReadLink,
    private readonly recordUpdate: RecordUpdate,
    private readonly proposeLead: ProposeLead,
    private readonly beAway: BeAway,
    private readonly sendFresh: SendFreshLink,
    private readonly openLink: OpenLink,
  ) {}

  /** Reads, and nothing else. */
  async show(token: string, query: LinkQuery, acceptLanguage: string | undefined): Promise<LinkAnswer> {
    return this.page({ view: await this.readLink.execute(token), token, query, acceptLanguage });
  }

  async answer(token: string, form: AnswerFormRequest, requestId: string): Promise<LinkAnswer> {
    const { view, covered } = await this.find(token, form.item);
    if (view === null || !covered) return this.page({ view, token, query: form });
    const read = readAnswer(form, view.today);
    if (read.faults !== undefined) return this.again(view, token, { item: form.item, lang: form.lang, view: 'change' }, { ...form }, read.faults);
    await this.recordUpdate.execute(actorOf(view, requestId, 'update'), form.item, read.value, view.linkId);
    return see(token, { item: form.item, lang: form.lang });
  }

  async pass(token: string, form: PassOnFormRequest, requestId: string): Promise<LinkAnswer> {
    const { view, covered } = await this.find(token, form.item);
    if (view === null || !covered) return this.page({ view, token, query: form });
    const read = readPassOn(form);
    if (read.faults !== undefined) return this.again(view, token, { item: form.item, lang: form.lang, view: 'pass' }, { ...form }, read.faults);
    await this.proposeLead.execute(actorOf(view, requestId, 'pass'), form.item, read.value).catch(pressedTwice);
    return see(token, { item: form.item, lang: form.lang, view: 'passed' });
  }

  async away(token: string, form: AwayFormRequest, requestId: string): Promise<LinkAnswer> {
    const { view, covered } = await this.find(token, form.item);
    if (view === null || !covered) return this.page({ view, token, query: form });
    const read = readAway(form, view.today);
    if (read.faults !== undefined) return this.again(view, token, { item: form.item, lang: form.lang, view: 'away' }, { ...form }, read.faults);
    await this.beAway.execute(actorOf(view, requestId, 'away'), read.value.until);
    return see(token, { item: form.item, lang: form.lang, view: 'rests', until: read.value.until });
  }

  async fresh(token: string, form: FreshFormRequest, requestId: string): Promise<LinkAnswer> {
    const read = readCityToken(token);
    const view = await this.readLink.execute(token);
    if (read === null || view === null) return this.page({ view: null, token, query: form });
    await this.sendFresh.execute(publicActor(read.workspaceId, requestId, 'link:fresh'), read.hash);
    return see(token, { lang: form.lang, view: 'fresh' });
  }

  async opened(token: string, requestId: string): Promise<void> {
    const view = await this.readLink.execute(token);
    if (view !== null && !view.ended) await this.openLink.execute(actorOf(view, requestId, 'opened'), view.linkId);
  }

  private async find(token: string, item: string): Promise<{ readonly view: LinkView | null; readonly covered: boolean }> {
    const view = await this.readLink.execute(token);
    return { view, covered: view !== null && !view.ended && view.steps.some((step) => step.id === item) };
  }

  private again(view: LinkView, token: string, query: LinkQuery, typed: Typed, faults: readonly FormFault[]): LinkAnswer {
    const messages = createMessages(query.lang ?? view.language);
    const wrong: WrongLine[] = faults.map(({ name, message }) => ({ name, what: messages.t(message) }));
    return this.page({ view, token, query, typed, wrong });
  }

  private page(given: Omit<LinkToRender, 'formKey'>): LinkAnswer {
    return { kind: 'page', page: renderLink({ ...given, formKey: newId() }) };
  }
}

function actorOf(view: LinkView, requestId: string, what: string): Actor {
  return linkActor(view.workspaceId, view.personId, requestId, `link:${what}`);
}

function see(token: string, query: Readonly<Record<string, string | undefined>>): LinkAnswer {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return { kind: 'see', location: `/l/${token}?${new URLSearchParams(given).toString()}` };
}

/** The same thing said twice is said. */
function pressedTwice(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'implementation.proposal.open') throw error;
}
