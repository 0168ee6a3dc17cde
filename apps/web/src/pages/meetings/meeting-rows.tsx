import { Link } from 'react-router';
import { formatInstant, useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { cityClock } from './city-instant.js';

/** Meetings one under the other: when, which committee, where. */
export function MeetingRows({ rows }: { rows: readonly components['schemas']['MeetingRow'][] }) {
  const { t, locale } = useMessages();
  const { to } = useCity();
  const { relative } = useDates();
  return (
    <ul className="cw-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <h3 dir="auto"><Link to={to(`meetings/${row.id}`)}>{row.title}</Link></h3>
          <p className="cw-meta">
            <span>{formatInstant(row.startsAt, row.zone, locale)} · {relative(cityClock(row.startsAt, row.zone).day)}</span>
            <span dir="auto">{row.body}</span>
            {row.place === null ? null : <span dir="auto">{row.place}</span>}
            {row.state === 'planned' ? null : <span>{t(`meetings.state.${row.state}`)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
