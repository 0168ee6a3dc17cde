import type { Messages } from '../messages/build-messages.js';

/** A quarter of a fiscal year; the year is the one in which it ends. */
export interface FiscalQuarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** "FY27 Q2"; with style 'long' "quarter 2 of fiscal year 2027". */
export function formatFiscalQuarter(at: FiscalQuarter, messages: Messages, style: 'short' | 'long' = 'short'): string {
  const quarter = String(at.quarter);
  if (style === 'long') return messages.t('dates.fiscalQuarterLong', { year: String(at.year), quarter });
  return messages.t('dates.fiscalQuarter', { year: shortYear(at.year), quarter });
}

/** "FY27". */
export function formatFiscalYear(year: number, messages: Messages): string {
  return messages.t('dates.fiscalYear', { year: shortYear(year) });
}

function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}
