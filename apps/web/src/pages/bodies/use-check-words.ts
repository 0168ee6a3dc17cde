import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { lastDay } from '../people/last-day.js';
import { useSectorNames } from '../people/use-sector-names.js';
import type { Body } from './use-body.js';

export type Check = Body['checks'][number];

/** A rule as a sentence. */
export function useCheckWords(body: Body): (check: Check) => string {
  const { t } = useMessages();
  const { day } = useDates();
  const nameOf = useSectorNames();
  return ({ code, ok, values }) => {
    const given = values as Readonly<Record<string, string | number>>;
    const text = (name: string): string => String(given[name] ?? '');
    switch (code) {
      case 'quorum':
        return t('bodies.check.quorum', given);
      case 'chair':
        return t('bodies.check.chair', given);
      case 'vacancies':
        return t('bodies.check.vacancies', given);
      case 'terms':
        return t('bodies.check.terms', { ...given, next: text('next') === '' ? '' : day(lastDay(text('next'))) });
      case 'open-meetings':
        return t(`bodies.check.open-meetings-${body.openMeetingsLaw}`);
      case 'sector': {
        const sector = body.sectors.find((one) => one.code === text('sector'));
        return t(ok === true ? 'bodies.check.sectorThere' : 'bodies.check.sectorAway', { sector: nameOf(sector ?? { code: text('sector') }) });
      }
      case 'aim':
        return ok === null ? t('bodies.check.aimOpen', { statement: text('statement') })
          : t(ok ? 'bodies.check.aimMet' : 'bodies.check.aimUnmet', { statement: text('statement'), date: day(text('attestedOn')) });
      default:
        return code;
    }
  };
}
