import { Injectable } from '@nestjs/common';
import { isId, newId, Problem, type Actor } from '#libs/kernel';
import { ApplyForSeat, FindOpenSeats, type OpenSeatForm } from '#libs/bodies';
import { networkOf, RateLimits, type Limit } from '#libs/platform/identity';
import { createMessages } from '#libs/ui';
import type { SiteCity } from '../plan/plan.model.js';
import { FindItem } from './find-item.query.js';
import type { FormFault } from './form-page.js';
import type { FormPage } from './offer-help.use-case.js';
import type { SeatFormRequest } from './public-form.request.js';
import { openSeatsPage, seatForm, seatGone, seatReceipt, type SeatAnswers } from './seats-page.js';

/** A library's public computers share one address: generous, and enough to stop a program. */
const APPLICATIONS: Limit = { name: 'seat:ip', tries: 20, minutes: 10 };

/** Residents look for open seats and apply, without account, name or cookie, and get a receipt code. */
@Injectable()
export class ApplyForSeatPage {
  constructor(
    private readonly findItem: FindItem,
    private readonly findOpenSeats: FindOpenSeats,
    private readonly applyForSeat: ApplyForSeat,
    private readonly rateLimits: RateLimits,
  ) {}

  async list(workspaceId: string, wished: string | null, search: string, after: string | null): Promise<FormPage> {
    const { city, language } = await this.cityIn(workspaceId, wished);
    return { status: 200, html: openSeatsPage(city, language, await this.findOpenSeats.list(workspaceId, search === '' ? null : search, after), search) };
  }

  async open(workspaceId: string, wished: string | null, seatId: string): Promise<FormPage> {
    const { city, language } = await this.cityIn(workspaceId, wished);
    const seat = await this.seat(workspaceId, seatId);
    if (seat === null) return { status: 404, html: seatGone(city, language) };
    return { status: 200, html: seatForm(city, language, seat, answersOf({}), null) };
  }

  async send(actor: Actor, ip: string, wished: string | null, seatId: string, request: SeatFormRequest): Promise<FormPage> {
    const { city, language } = await this.cityIn(actor.workspaceId, wished);
    const answers = answersOf(request);
    const seat = await this.seat(actor.workspaceId, seatId);
    if (seat === null) return { status: 404, html: seatGone(city, language) };
    const fault = trapOf(request, language) ?? faultOf(answers, language) ?? (await this.tooMany(ip, language));
    if (fault !== null) return { status: fault.kind === 'too-many' ? 429 : 422, html: seatForm(city, language, seat, answers, fault) };
    const { text, name, contact, organization, sector, district, key } = answers;
    const receipt = await this.applyForSeat.execute({ ...actor, idempotencyKey: key }, seat, {
      text, title: createMessages(city.sourceLanguage).t('seats.public.requestTitle', { seat: seat.label, body: seat.body }).slice(0, 200), language,
      name: name || null, contact: contact || null, organizationName: organization || null, sector: sector || null, district: district || null,
    });
    return { status: 200, html: seatReceipt(city, language, receipt) };
  }

  private seat(workspaceId: string, seatId: string): Promise<OpenSeatForm | null> {
    return isId(seatId) ? this.findOpenSeats.one(workspaceId, seatId) : Promise.resolve(null);
  }

  private async cityIn(workspaceId: string, wished: string | null): Promise<{ city: SiteCity; language: string }> {
    const city = await this.findItem.city(workspaceId);
    if (city === null || (wished !== null && !city.languages.includes(wished))) throw new Problem('site.form.absent', 'absent');
    return { city, language: wished ?? city.sourceLanguage };
  }

  private async tooMany(ip: string, language: string): Promise<FormFault | null> {
    try {
      await this.rateLimits.take(APPLICATIONS, networkOf(ip));
      return null;
    } catch (error) {
      if (error instanceof Problem && error.kind === 'too-many') return { kind: 'too-many', what: createMessages(language).t('site.helpTooMany') };
      throw error;
    }
  }
}

function answersOf({ text, contact, name, organization, sector, district, key }: SeatFormRequest): SeatAnswers {
  return {
    text: text ?? '', contact: contact ?? '', name: name ?? '', organization: organization ?? '', sector: sector ?? '', district: district ?? '',
    key: /^[\w-]{8,100}$/.test(key ?? '') ? (key ?? '') : newId(),
  };
}

/** A program fills every field; a browser that did so by itself gets its person's words back. */
function trapOf({ website }: SeatFormRequest, language: string): FormFault | null {
  return website === undefined || website === '' ? null : { kind: 'invalid', what: createMessages(language).t('site.helpLeaveEmpty') };
}

const LIMITS = { text: 4_000, contact: 254, name: 200, organization: 200 } as const;
const LABELS = { text: 'seats.public.text', contact: 'publicpages.helpReach', name: 'site.helpName', organization: 'seats.public.organization' } as const;

function faultOf(answers: SeatAnswers, language: string): FormFault | null {
  const { t } = createMessages(language);
  if (answers.text === '') return { kind: 'invalid', field: 'text', what: t('forms.missing', { label: t(LABELS.text) }) };
  const long = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).find((field) => answers[field].length > LIMITS[field]);
  return long === undefined ? null : { kind: 'invalid', field: long, what: t('forms.tooLong', { label: t(LABELS[long]), max: LIMITS[long] }) };
}
