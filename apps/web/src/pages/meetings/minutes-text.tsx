import { minutesParts, useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import type { Meeting } from './use-meeting.js';

/** The words of minutes, laid out as on paper. */
export function MinutesText({ text }: { text: string }) {
  return (
    <div className="cw-minutes" dir="auto">{minutesParts(text).map((part, at) => {
      const key = `${at}${part.kind}`;
      if (part.kind === 'heading') return <h3 key={key}>{part.text}</h3>;
      if (part.kind === 'list') return <ul key={key}>{part.items.map((item, index) => <li key={`${index}${item}`}>{item}</li>)}</ul>;
      return <p key={key} className="cw-prose">{part.text}</p>;
    })}</div>
  );
}

/** What changed since the minutes went out: by whom, when and why. */
export function MinutesStory({ minutes }: { minutes: NonNullable<Meeting['minutes']> }) {
  const { t } = useMessages();
  const { at } = useDates();
  if (minutes.wordings.length === 0) return null;
  return (
    <details className="cw-result">
      <summary>{t('minutes.wordings')}</summary>
      <ol>{minutes.wordings.map((one) => {
        const values = { when: at(one.at), name: one.by ?? t('minutes.somebody') };
        return <li key={one.no} dir="auto">{one.reason === null ? t('minutes.wordingFirst', values) : t('minutes.wordingNext', { ...values, reason: one.reason })}</li>;
      })}</ol>
      {minutes.checksum === null ? null : <p className="cw-quiet">{t('minutes.checksum', { sum: minutes.checksum.slice(0, 16) })}</p>}
    </details>
  );
}
