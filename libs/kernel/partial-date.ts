import { Temporal } from 'temporal-polyfill';
import { isDay, type DayText } from './calendar.js';
import { Problem } from './problem.js';

/**
 * A date known only in part, in the EDTF level-1 subset that plans need:
 * `2014`, `2014-05`, `2014-09-17`, seasons `2014-21` (spring) … `2014-24` (winter),
 * quarters `2014-33` … `2014-36`, each with `~` for about and `?` for uncertain.
 */
export interface PartialDate {
  /** The EDTF text as given. */
  readonly text: string;
  /** First day it may be, inclusive. */
  readonly from: DayText;
  /** First day it can no longer be, exclusive. */
  readonly to: DayText;
  readonly precision: 'year' | 'season' | 'quarter' | 'month' | 'day';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/;

/** @throws Problem `date.partial.unreadable` (invalid). */
export function parsePartialDate(text: string): PartialDate {
  const match = SHAPE.exec(text.trim());
  if (match === null) throw unreadable(text);
  const [, year, middle, day, mark] = match;
  const flags = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const found = day === undefined ? wide(Number(year), middle) : exact(`${year}-${middle}-${day}`);
  if (found === null) throw unreadable(text);
  return { text: text.trim(), ...found, ...flags };
}

type Span = Pick<PartialDate, 'from' | 'to' | 'precision'>;

function exact(day: string): Span | null {
  if (!isDay(day)) return null;
  return { from: day, to: Temporal.PlainDate.from(day).add({ days: 1 }).toString(), precision: 'day' };
}

function wide(year: number, middle: string | undefined): Span | null {
  if (middle === undefined) return span(year, 1, 12, 'year');
  const code = Number(middle);
  if (code >= 1 && code <= 12) return span(year, code, 1, 'month');
  // Meteorological seasons of the northern half: spring begins in March, winter in December.
  if (code >= 21 && code <= 24) return span(year, (code - 20) * 3, 3, 'season');
  if (code >= 33 && code <= 36) return span(year, (code - 33) * 3 + 1, 3, 'quarter');
  return null;
}

function span(year: number, month: number, months: number, precision: PartialDate['precision']): Span {
  const from = new Temporal.PlainDate(year, month, 1);
  return { from: from.toString(), to: from.add({ months }).toString(), precision };
}

function unreadable(text: string): Problem {
  return new Problem('date.partial.unreadable', 'invalid', { text: text.slice(0, 40) });
}
