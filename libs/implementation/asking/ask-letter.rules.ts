import { createMessages, formatDate, formatRelative, timelinessLine, type Messages } from '#libs/ui';
import type { DayText } from '#libs/kernel';
import type { MailBlock, MailMessage } from '#libs/platform/mail';
import { ANSWERS, type Answer } from '../update/answer.model.js';
import type { StepStanding } from '../step/step-state.rules.js';
import { timelinessOf } from '../step/step-words.rules.js';

/** A line that turns red for others on a day, as its lead must see it before (rule 4). */
export interface LineToShow {
  readonly standing: StepStanding;
  /** First day on which mayor and public may read it. */
  readonly from: DayText;
  /** True today already; otherwise only if nothing is heard. */
  readonly now: boolean;
}

/** A step as a letter tells it. */
export interface AskedStep {
  readonly stepId: string;
  readonly number: string | null;
  readonly title: string;
  readonly organization: string;
  readonly promisedOn: DayText | null;
  readonly milestone: { readonly title: string; readonly dueOn: DayText } | null;
  readonly lastOn: DayText | null;
  readonly lastLine: string;
  readonly lines: readonly LineToShow[];
}

export interface Letter {
  readonly city: string;
  readonly language: string;
  readonly today: DayText;
  /** The day until which an answer is in time. */
  readonly by: DayText;
  readonly steps: readonly AskedStep[];
  /** Address of the page, with an answer pre-set when given. */
  readonly url: (stepId: string, answer?: Answer) => string;
}

/** The ask to a lead: the ask first, then each item with its four answers, then what happens if not. */
export function askLetter(letter: Letter, kind: 'first' | 'again' | 'fresh'): MailMessage {
  const messages = createMessages(letter.language);
  const { t } = messages;
  const by = day(letter.by, letter, messages);
  return {
    subject: subjectOf(letter, messages),
    preheader: t(`implementation.ask.${kind}`),
    blocks: [
      { kind: 'paragraph', text: t(`implementation.ask.${kind}`) },
      ...letter.steps.flatMap((step) => askBlocks(step, letter, messages)),
      { kind: 'rule' },
      { kind: 'paragraph', text: t('implementation.ask.ifNot', { day: by }) },
      { kind: 'small', text: t('implementation.ask.nothingPublic') },
    ],
    why: t('implementation.ask.why', { city: letter.city, count: letter.steps.length }),
    stop: t('implementation.ask.stop'),
  };
}

/** The note that goes up: to the chair or organization, the office, and for some their superior. It names organizations, never a person. */
export function upLetter(letter: Letter, kind: 'chair' | 'director' | 'executive'): MailMessage {
  const messages = createMessages(letter.language);
  const { t } = messages;
  const [first] = letter.steps;
  const subject = letter.steps.length === 1 && first !== undefined
    ? t('implementation.up.subjectChair', { city: letter.city, number: nameOf(first) })
    : t('implementation.up.subjectMany', { city: letter.city, count: letter.steps.length });
  return {
    subject,
    preheader: t(`implementation.up.${kind}`),
    blocks: [
      { kind: 'paragraph', text: t(`implementation.up.${kind}`) },
      ...letter.steps.flatMap((step): MailBlock[] => [
        { kind: 'heading', text: headingOf(step, messages) },
        { kind: 'paragraph', text: factsOf(step, letter, messages) },
        kind === 'chair' ? answersOf(step, letter, messages) : { kind: 'button', label: t('implementation.up.open'), url: letter.url(step.stepId) },
      ]),
    ],
    why: t('implementation.up.why', { city: letter.city }),
    stop: t('implementation.up.stop'),
  };
}

function askBlocks(step: AskedStep, letter: Letter, messages: Messages): MailBlock[] {
  const { t } = messages;
  const lines = step.lines.map(({ standing, from, now }): MailBlock => {
    const line = timelinessLine(timelinessOf(standing, letter.today), messages);
    return { kind: 'paragraph', text: t(now ? 'implementation.ask.redLineNow' : 'implementation.ask.redLine', { day: day(from, letter, messages), line }) };
  });
  return [
    { kind: 'heading', text: headingOf(step, messages) },
    { kind: 'paragraph', text: factsOf(step, letter, messages) },
    answersOf(step, letter, messages),
    ...lines,
  ];
}

function answersOf(step: AskedStep, letter: Letter, { t }: Messages): MailBlock {
  return { kind: 'answers', answers: ANSWERS.map((answer) => ({ label: t(`link.${answer}`), url: letter.url(step.stepId, answer) })) };
}

function factsOf(step: AskedStep, letter: Letter, messages: Messages): string {
  const { t, locale } = messages;
  const date = (on: DayText): string => formatDate(on, locale, { today: letter.today });
  const promise = step.promisedOn === null
    ? t('implementation.ask.noPromise')
    : t('implementation.ask.promised', { date: date(step.promisedOn), relative: formatRelative(step.promisedOn, letter.today, locale) });
  const next = step.milestone === null ? [] : [t('implementation.ask.next', { milestone: step.milestone.title, date: date(step.milestone.dueOn) })];
  return [promise, ...next, heard(step, date, messages)].join('. ') + '.';
}

function heard(step: AskedStep, date: (on: DayText) => string, { t }: Messages): string {
  if (step.lastOn === null) return t('implementation.ask.never');
  if (step.lastLine === '') return t('implementation.ask.lastNoLine', { date: date(step.lastOn) });
  return t('implementation.ask.last', { date: date(step.lastOn), text: step.lastLine });
}

function subjectOf(letter: Letter, messages: Messages): string {
  const { t } = messages;
  const [first] = letter.steps;
  if (letter.steps.length !== 1 || first === undefined) {
    return t('implementation.ask.subjectMany', { city: letter.city, count: letter.steps.length, day: day(letter.by, letter, messages) });
  }
  if (letter.by <= letter.today) return t('implementation.ask.subjectToday', { city: letter.city, number: nameOf(first) });
  return t('implementation.ask.subject', { city: letter.city, number: nameOf(first), day: day(letter.by, letter, messages) });
}

/** The number people say, or the title of what has none. */
function nameOf(step: AskedStep): string {
  return step.number ?? step.title.slice(0, 60);
}

function headingOf(step: AskedStep, { t }: Messages): string {
  return step.number === null ? step.title : t('implementation.ask.item', { number: step.number, title: step.title });
}

function day(on: DayText, letter: Letter, { locale }: Messages): string {
  return formatDate(on, locale, { today: letter.today, weekday: true });
}
