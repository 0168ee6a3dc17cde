import type { Messages } from '../messages/build-messages.js';
import { formatDate } from './format-dates.js';
import { formatTag } from './format-tag.js';

const seasons: Readonly<Record<string, 'dates.spring' | 'dates.summer' | 'dates.fall' | 'dates.winter'>> = {
  21: 'dates.spring', 22: 'dates.summer', 23: 'dates.fall', 24: 'dates.winter',
};

/**
 * A date known in part, as EDTF level-1 text: "2014-22" → "Summer 2014", "2014-02" → "February 2014", "2014~" → "about 2014",
 * "2014?" → "2014, not certain", "201X" → "the 2010s", "2014/2016" → "2014 to 2016", "2014/.." → "2014 and after".
 * Text that is none of these is shown as it is, because a typed date must never be lost.
 */
export function formatPartialDate(edtf: string, messages: Messages): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return formatOne(edtf, messages);
  if (isOpen(start)) return isOpen(end) ? messages.t('dates.unknown') : messages.t('dates.before', { end: formatOne(end, messages) });
  if (isOpen(end)) return messages.t('dates.onwards', { start: formatOne(start, messages) });
  return messages.t('dates.range', { start: formatOne(start, messages), end: formatOne(end, messages) });
}

function formatOne(text: string, messages: Messages): string {
  const qualifier = /[?~%]$/.exec(text)?.[0];
  const date = formatPlain(qualifier === undefined ? text : text.slice(0, -1), messages);
  if (qualifier === '~') return messages.t('dates.about', { date });
  if (qualifier === '?') return messages.t('dates.perhaps', { date });
  return qualifier === '%' ? messages.t('dates.perhapsAbout', { date }) : date;
}

function formatPlain(text: string, messages: Messages): string {
  const parts = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?$/.exec(text);
  if (parts === null) return text;
  const [, year = '', month, day] = parts;
  if (year.endsWith('XX')) return messages.t('dates.century', { start: `${year.slice(0, 2)}00`, end: `${year.slice(0, 2)}99` });
  if (year.endsWith('X')) return messages.t('dates.decade', { year: `${year.slice(0, 3)}0` });
  if (month === undefined || month === 'XX') return year;
  const season = seasons[month];
  if (season !== undefined) return messages.t(season, { year });
  if (Number(month) < 1 || Number(month) > 12) return text;
  return day === undefined || day === 'XX' ? monthAndYear(`${year}-${month}-01`, messages.locale) : exact(text, messages.locale);
}

/** A day that does not exist ("2014-02-30") is shown as it was typed. */
function exact(text: string, locale: string): string {
  try {
    return formatDate(text, locale);
  } catch {
    return text;
  }
}

function monthAndYear(first: string, locale: string): string {
  return new Intl.DateTimeFormat(formatTag(locale), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${first}T00:00:00Z`));
}

function isOpen(text: string): boolean {
  return text === '' || text === '..';
}
