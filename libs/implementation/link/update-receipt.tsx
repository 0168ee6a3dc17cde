import { formatDate, formatInstant, useMessages } from '#libs/ui';
import { standingLine } from '../step/step-words.rules.js';
import { standingOf } from '../step/step-state.rules.js';
import type { LinkedStep, LinkView } from './link-page.model.js';
import { StepHeading } from './update-form.js';

export interface UpdateReceiptProps {
  readonly view: LinkView;
  readonly step: LinkedStep;
  readonly token: string;
  /** The next item that waits for an answer. */
  readonly next: LinkedStep | undefined;
}

/** What was recorded, when, and the way to change it; the same link shows it again. */
export function UpdateReceipt({ view, step, token, next }: UpdateReceiptProps) {
  const { t, lang, locale } = useMessages();
  const messages = useMessages();
  const { last, facts } = step;
  const standing = standingOf(facts, view.today, 'everything');
  const when = last === null ? '' : formatInstant(last.happenedAt, view.city.zone, locale);
  return (
    <>
      <StepHeading step={step} />
      <div className="cp-notice">
        <h2>{t('link.sentTitle')}</h2>
        <p>{t('link.sentWhat', { when, state: standingLine(standing, view.today, messages) })}</p>
        {last === null || last.line === '' ? null : <blockquote dir="auto">{last.line}</blockquote>}
        {standing.code === 'late' && facts.lateShowsOn !== null
          ? <p className="cp-small">{t('implementation.page.shows', { day: formatDate(facts.lateShowsOn, locale, { today: view.today }) })}</p> : null}
      </div>
      <p className="cp-actions">
        {next === undefined ? null
          : <a className="cp-button" href={`/l/${token}?item=${next.id}&lang=${lang}`}>{t('link.nextItem', { number: next.number ?? '', title: `\u2068${next.title}\u2069` })}</a>}
        <a className="cp-button cp-plain" href={`/l/${token}?item=${step.id}&view=change&lang=${lang}`}>{t('link.change')}</a>
      </p>
      {next === undefined ? <p>{t('link.allDone')}</p> : null}
      <p className="cp-quiet cp-small">{t('link.again')}</p>
    </>
  );
}
