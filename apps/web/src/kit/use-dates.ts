import { formatDate, formatInstant, formatPartialDate, formatRelative, formatWhen, type InstantStyle, useMessages } from '#libs/ui';

import { useCity } from '../session/city-context.js';

/** Dates as people of this city say them, in the language of the page. Calendar days are YYYY-MM-DD, instants ISO text. */
export function useDates() {
  const messages = useMessages();
  const { locale } = messages;
  const { today, zone } = useCity();
  return {
    today,
    /** "November 30" */
    day: (date: string) => formatDate(date, locale, { today }),
    /** "in 7 days · November 30" */
    when: (date: string) => formatWhen(date, today, locale),
    /** "in 7 days" */
    relative: (date: string) => formatRelative(date, today, locale),
    /** "Mon, Nov 23, 7:00 AM" */
    at: (instant: string, style: InstantStyle = 'short') => formatInstant(instant, zone, locale, style),
    /** "Summer 2014", "about November 30" */
    partly: (date: string) => formatPartialDate(date, messages),
  };
}
