import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { lastDay } from './last-day.js';

type Row = components['schemas']['VacancyRow'];

const SHOWN = 8;

/** Seats that wait for somebody, longest vacant first; a long list is folded. */
export function VacancyRows({ rows, more }: { rows: readonly Row[]; more: boolean }) {
  const { t } = useMessages();
  const rest = rows.slice(SHOWN);
  return (
    <>
      <ul className="cw-rows">{rows.slice(0, SHOWN).map((row) => <Vacancy key={`${row.seatId}${row.membershipId ?? ''}`} row={row} />)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{more ? t('people.moreVacanciesStill', { count: rest.length }) : t('people.moreVacancies', { count: rest.length })}</summary>
          <ul className="cw-rows">{rest.map((row) => <Vacancy key={`${row.seatId}${row.membershipId ?? ''}`} row={row} />)}</ul>
        </details>
      )}
    </>
  );
}

function Vacancy({ row }: { row: Row }) {
  const { t } = useMessages();
  const { to } = useCity();
  return (
    <li>
      <h3 dir="auto"><Link to={to(`bodies/${row.bodyId}`)}>{row.seat}</Link></h3>
      <p className="cw-meta">
        <span><Since row={row} /></span>
        <span dir="auto">{row.body}</span>
        {row.appointedBy === null ? null : <span>{t('people.appoints', { who: row.appointedBy })}</span>}
      </p>
    </li>
  );
}

function Since({ row }: { row: Row }) {
  const { t } = useMessages();
  const { day, when } = useDates();
  if (row.kind === 'ending') return t('people.termEnds', { name: row.person ?? '', when: when(lastDay(row.on)) });
  if (row.kind === 'invited') return t('people.isInvited', { name: row.person ?? '' });
  return <span className="cw-late-text">{t('people.vacantSince', { date: day(row.on) })}</span>;
}
