import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { cityClock } from './city-instant.js';
import type { Meeting } from './use-meeting.js';

/** Whether a meeting belongs to a series, where the series had it, and who sits in. */
export function OfSeries({ meeting }: { meeting: Meeting }) {
  const { t, locale } = useMessages();
  const { day } = useDates();
  const { to } = useCity();
  const { partners, occurrenceOn } = meeting;
  const moved = occurrenceOn !== null && occurrenceOn !== cityClock(meeting.startsAt, meeting.zone).day;
  if (partners.length === 0 && occurrenceOn === null) return null;
  const names = new Intl.ListFormat(locale).format(partners.map(({ name }) => name));
  return (
    <p className="cw-quiet" dir="auto">
      {partners.length === 0 ? null : t('assembly.jointWith', { names })}{' '}
      {occurrenceOn === null ? null : <Link to={to(`bodies/${meeting.bodyId}/series/${meeting.seriesId ?? ''}`)}>{moved ? t('assembly.movedFrom', { date: day(occurrenceOn) }) : t('assembly.ofSeries')}</Link>}
    </p>
  );
}
