/** A date as found: its calendar form, or null, and whether it had to be tidied. */
export interface ReadDate {
  date: string | null;
  tidied: boolean;
}

/**
 * Reads an xs:date; forgives a time or time zone behind it and the American form 6/30/2026. Years and quarters alone
 * are not made into a day: they stay unread.
 */
export function readDate(text: string): ReadDate {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (iso !== null) return dateOf(iso[1], iso[2], iso[3], text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american !== null) return dateOf(american[3], american[1], american[2], text);
  return { date: null, tidied: false };
}

function dateOf(year = '', month = '', day = '', text = ''): ReadDate {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // Year 0000 is no year of xs:date.
  if (year === '0000' || !isCalendarDate(date)) return { date: null, tidied: false };
  return { date, tidied: date !== text };
}

function isCalendarDate(date: string): boolean {
  const instant = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date);
}
