import { isDay, isId, type DayText } from '#libs/kernel';
import { isAddress } from '#libs/platform/mail';
import type { MessageId } from '#libs/ui';
import { ANSWERS, BLOCKERS, type Answer } from '../update/answer.model.js';
import type { RecordUpdateRequest } from '../update/record-update.request.js';
import type { LinkQuery } from './link-page.model.js';
import type { AnswerFormRequest, AwayFormRequest, PassOnFormRequest } from './answer-form.request.js';

/** A field that needs another look, with the message that says what to do. */
export interface FormFault {
  readonly name: string;
  readonly message: MessageId;
}

/** What a form asks for, or what is wrong with it. */
export type Read<T> = { readonly value: T; readonly faults?: never } | { readonly faults: readonly FormFault[]; readonly value?: never };

/** What an address asks to see. Mail systems add parameters of their own to links: those are nobody's mistake, and are left alone. */
export function readLinkQuery(query: Readonly<Record<string, unknown>>): LinkQuery {
  const text = (name: keyof LinkQuery): string | undefined => {
    const value = query[name];
    return typeof value === 'string' && value.length <= 36 ? value : undefined;
  };
  return { item: text('item'), answer: text('answer'), lang: text('lang'), view: text('view'), until: text('until') };
}

/** The answer as the API takes it. */
export function readAnswer(form: AnswerFormRequest, today: DayText): Read<RecordUpdateRequest> {
  const answer = ANSWERS.find((known) => known === form.answer);
  if (answer === undefined) return { faults: [{ name: 'answer', message: 'implementation.page.answersWrong' }] };
  const forecast = forecastOf(form, answer);
  const fault = forecastFault(form, answer, forecast, today);
  if (fault !== null) return { faults: [{ name: 'forecastOn', message: fault }] };
  const blockedKind = answer === 'stuck' ? (BLOCKERS.find((known) => known === form.blockedKind) ?? 'waiting') : null;
  const corrects = isId(form.corrects) ? form.corrects : null;
  return { value: { key: form.key, answer, forecastOn: forecast, blockedKind, line: form.line ?? '', corrects } };
}

export function readPassOn(form: PassOnFormRequest): Read<{ readonly name: string; readonly email: string | null }> {
  const [name, email] = [(form.name ?? '').replace(/\s+/g, ' ').trim(), (form.email ?? '').trim()];
  const faults: FormFault[] = [];
  if (name === '') faults.push({ name: 'name', message: 'implementation.page.nameMissing' });
  if (email !== '' && !isAddress(email)) faults.push({ name: 'email', message: 'implementation.page.emailWrong' });
  return faults.length > 0 ? { faults } : { value: { name, email: email === '' ? null : email } };
}

export function readAway(form: AwayFormRequest, today: DayText): Read<{ readonly until: DayText }> {
  const until = form.until ?? '';
  return isDay(until) && until > today ? { value: { until } } : { faults: [{ name: 'until', message: 'implementation.page.awayMissing' }] };
}

function forecastOf(form: AnswerFormRequest, answer: Answer): DayText | null {
  // The field of "later" stays on the page when another answer is selected; only its own answer reads it.
  return answer === 'later' && isDay(form.forecastOn) ? form.forecastOn : null;
}

function forecastFault(form: AnswerFormRequest, answer: Answer, forecast: DayText | null, today: DayText): MessageId | null {
  if (answer !== 'later') return null;
  if (forecast === null) return 'implementation.page.dateMissing';
  return forecast < today ? 'implementation.page.datePast' : null;
}
