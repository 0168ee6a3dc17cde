import { Choices, ErrorSummary, formatDate, formatRelative, TextArea, TextField, useMessages, type WrongLine } from '#libs/ui';
import { ANSWERS, BLOCKERS } from '../update/answer.model.js';
import type { LinkedStep, LinkView, TypedAnswer } from './link-page.model.js';

export interface UpdateFormProps {
  readonly view: LinkView;
  readonly step: LinkedStep;
  readonly token: string;
  /** Made for this form: pressing twice records once. */
  readonly formKey: string;
  readonly typed: TypedAnswer;
  readonly wrong: readonly WrongLine[];
  /** The update that this one puts right. */
  readonly corrects: string | null;
}

/** One item, one choice, one line. */
export function UpdateForm({ view, step, token, formKey, typed, wrong, corrects }: UpdateFormProps) {
  const { t, lang, locale } = useMessages();
  const { promisedOn } = step.facts;
  const question = promisedOn === null ? t('link.questionNoDate') : t('link.question', { date: formatDate(promisedOn, locale, { today: view.today }) });
  const of = (name: string) => wrong.find((line) => line.name === name)?.what;
  return (
    <>
      <StepHeading step={step} />
      <Told view={view} step={step} />
      {wrong.length === 0 ? null : <ErrorSummary wrong={wrong} />}
      <form method="post" action={`/l/${token}`}>
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="item" value={step.id} />
        <input type="hidden" name="lang" value={lang} />
        {corrects === null ? null : <input type="hidden" name="corrects" value={corrects} />}
        <Choices name="answer" legend={question} selected={typed.answer} wrong={of('answer')}
          choices={ANSWERS.map((answer) => ({
            value: answer, label: t(`link.${answer}`), hint: t(`link.${answer}Hint`),
            ...(answer === 'later' ? { reveal: <Later typed={typed} today={view.today} wrong={of('forecastOn')} /> } : {}),
            ...(answer === 'stuck' ? { reveal: <Stuck typed={typed} /> } : {}),
          }))} />
        <TextArea name="line" label={t('link.more')} hint={t('link.moreHint')} rows={2} maxLength={2000} defaultValue={typed.line} />
        <p className="cp-actions"><button className="cp-button" type="submit">{t('link.send')}</button></p>
      </form>
      <ul className="cp-more">
        <li><a href={`/l/${token}?item=${step.id}&view=pass&lang=${lang}`}>{t('link.notYours')}</a></li>
        <li><a href={`/l/${token}?item=${step.id}&view=away&lang=${lang}`}>{t('link.away')}</a></li>
      </ul>
    </>
  );
}

/** Number, title and who leads it. */
export function StepHeading({ step }: { readonly step: LinkedStep }) {
  return (
    <>
      <h1>{step.number === null ? null : <span className="cp-number">{step.number}</span>} <bdi>{step.title}</bdi></h1>
      <p className="cp-quiet"><bdi>{step.organization}</bdi></p>
    </>
  );
}

/** What comes next, and what was told last. */
function Told({ view, step }: { readonly view: LinkView; readonly step: LinkedStep }) {
  const { t, locale } = useMessages();
  const { milestone, last } = step;
  const date = (day: string): string => formatDate(day, locale, { today: view.today });
  return (
    <p>
      {milestone === null ? null
        : t('link.next', { milestone: milestone.title, date: date(milestone.dueOn), relative: formatRelative(milestone.dueOn, view.today, locale) })}
      {milestone === null ? null : <br />}
      {last === null ? t('link.firstTime') : lastWords()}
    </p>
  );

  function lastWords(): string {
    if (last === null) return '';
    const text = last.line === '' ? t(`link.${last.answer}`) : last.line;
    return last.byPersonId === view.personId || last.byName === null
      ? t('link.lastSaid', { date: date(last.onDay), text })
      : t('link.lastSaidBy', { date: date(last.onDay), text, name: last.byName });
  }
}

function Later({ typed, today, wrong }: { readonly typed: TypedAnswer; readonly today: string; readonly wrong: string | undefined }) {
  const { t } = useMessages();
  return <TextField name="forecastOn" type="date" min={today} label={t('link.laterWhen')} hint={t('link.laterKept')} defaultValue={typed.forecastOn} wrong={wrong} />;
}

function Stuck({ typed }: { readonly typed: TypedAnswer }) {
  const { t } = useMessages();
  return <Choices name="blockedKind" legend={t('link.stuckOn')} selected={typed.blockedKind} choices={BLOCKERS.map((value) => ({ value, label: t(`link.${value}`) }))} />;
}
