import { Injectable } from '@nestjs/common';
import { newId, Problem, type Actor } from '#libs/kernel';
import { RaiseFromPublic } from '#libs/casework';
import { networkOf, RateLimits, type Limit } from '#libs/platform/identity';
import { createMessages } from '#libs/ui';
import { FindItem, type FormItem } from './find-item.query.js';
import { helpForm, receiptPage, type FormFault, type HelpAnswers } from './form-page.js';
import type { HelpRequest } from './public-form.request.js';

/** A library's public computers share one address: generous, and enough to stop a program. */
const OFFERS: Limit = { name: 'offer:ip', tries: 20, minutes: 10 };
const TEXT_LIMIT = 4_000;

/** Where a form was opened. */
export interface FormPlace {
  readonly plan: string;
  readonly number: string;
  /** Null: the city's own. */
  readonly language: string | null;
}

export interface FormPage {
  readonly status: number;
  readonly html: string;
}

/** A resident offers help on an item, without account, name or cookie, and gets a receipt code. */
@Injectable()
export class OfferHelp {
  constructor(
    private readonly findItem: FindItem,
    private readonly raiseFromPublic: RaiseFromPublic,
    private readonly rateLimits: RateLimits,
  ) {}

  async open(workspaceId: string, place: FormPlace): Promise<FormPage> {
    const { item, language } = await this.itemAt(workspaceId, place);
    return { status: 200, html: helpForm(item, language, { text: '', contact: '', name: '', key: newId() }, null) };
  }

  async send(actor: Actor, ip: string, place: FormPlace, request: HelpRequest): Promise<FormPage> {
    const { item, language } = await this.itemAt(actor.workspaceId, place);
    const answers = answersOf(request);
    const fault = trapOf(request, language) ?? faultOf(answers, language) ?? (await this.tooMany(ip, language));
    if (fault !== null) return { status: fault.kind === 'too-many' ? 429 : 422, html: helpForm(item, language, answers, fault) };
    const { t } = createMessages(item.city.sourceLanguage);
    const receipt = await this.raiseFromPublic.execute({ ...actor, idempotencyKey: answers.key }, {
      kind: 'offer', text: answers.text, title: t('site.helpTitleFor', { number: item.number, title: item.title }).slice(0, 200), caseId: item.caseId,
      subject: { kind: 'item', id: item.itemId }, name: answers.name || null, contact: answers.contact || null, language,
    });
    return { status: 200, html: receiptPage(item, language, receipt) };
  }

  private async itemAt(workspaceId: string, { plan, number, language }: FormPlace): Promise<{ item: FormItem; language: string }> {
    const item = await this.findItem.execute(workspaceId, plan, number, language ?? '');
    if (item === null || (language !== null && !item.city.languages.includes(language))) throw new Problem('site.form.absent', 'absent');
    return { item, language: language ?? item.city.sourceLanguage };
  }

  private async tooMany(ip: string, language: string): Promise<FormFault | null> {
    try {
      await this.rateLimits.take(OFFERS, networkOf(ip));
      return null;
    } catch (error) {
      if (error instanceof Problem && error.kind === 'too-many') return { kind: 'too-many', what: createMessages(language).t('site.helpTooMany') };
      throw error;
    }
  }
}

function answersOf({ text, contact, name, key }: HelpRequest): HelpAnswers {
  return { text: text ?? '', contact: contact ?? '', name: name ?? '', key: /^[\w-]{8,100}$/.test(key ?? '') ? (key ?? '') : newId() };
}

/** A program fills every field; a browser that did so by itself gets its person's words back. */
function trapOf({ website }: HelpRequest, language: string): FormFault | null {
  return website === undefined || website === '' ? null : { kind: 'invalid', what: createMessages(language).t('site.helpLeaveEmpty') };
}

function faultOf({ text, contact, name }: HelpAnswers, language: string): FormFault | null {
  const { t } = createMessages(language);
  const tooLong = (field: 'text' | 'contact' | 'name', value: string, label: string, max: number): FormFault[] =>
    (value.length > max ? [{ kind: 'invalid', field, what: t('forms.tooLong', { label, max }) }] : []);
  if (text === '') return { kind: 'invalid', field: 'text', what: t('forms.missing', { label: t('publicpages.helpText') }) };
  return [...tooLong('text', text, t('publicpages.helpText'), TEXT_LIMIT), ...tooLong('contact', contact, t('publicpages.helpReach'), 254), ...tooLong('name', name, t('site.helpName'), 200)][0] ?? null;
}
