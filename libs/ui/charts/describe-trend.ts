import { formatPartialDate } from '../format/format-partial-date.js';
import type { Messages } from '../messages/build-messages.js';
import { yearOf, type TrendData } from './trend-layout.js';

/** What the drawing shows, in sentences: for screen readers, and as plain text in email. */
export function describeTrend(data: TrendData, messages: Messages, say: (value: number) => string): string {
  const { t } = messages;
  const known = [...data.points].sort((one, other) => yearOf(one.at) - yearOf(other.at)).filter((point) => point.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return t('charts.nothing');
  const date = (at: string) => formatPartialDate(at, messages);
  const sentences = known.length === 1
    ? [t('charts.onePoint', { value: say(first.value ?? 0), date: date(first.at) })]
    : [t('charts.descTrend', {
        first: say(first.value ?? 0), firstDate: date(first.at), last: say(last.value ?? 0), lastDate: date(last.at), count: known.length,
      })];
  const gaps = data.points.length - known.length;
  if (gaps > 0) sentences.push(t('charts.descGaps', { count: gaps }));
  if (data.baseline !== undefined) sentences.push(`${t('charts.baseline', { value: say(data.baseline) })}.`);
  if (data.target !== undefined) {
    const value = say(data.target.value);
    sentences.push(`${data.target.at === undefined ? t('charts.target', { value }) : t('charts.targetBy', { value, date: date(data.target.at) })}.`);
  }
  return sentences.join(' ');
}
