import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { lastDay } from '../people/last-day.js';
import type { SeatHistory } from './seat-page.js';

type Term = SeatHistory['terms'][number];

/** A term as it is, and what it said before it was changed. */
export function TermRow({ term }: { term: Term }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const { day, moment } = useTermDates();
  const reasons = ['term_over', 'resigned', 'removed', 'left_organization', 'other'] as const;
  const reason = reasons.find((one) => one === term.endReason);
  return (
    <li>
      <h3 dir="auto">{may('directory.people.read') ? <Link to={to(`people/${term.personId}`)}>{term.name}</Link> : term.name}</h3>
      <p className="cw-meta">
        <span>{day(term)}</span>
        {term.state === 'suggested' || term.state === 'invited' || term.state === 'declined' ? <span>{t(`bodies.membership.${term.state}`)}</span> : null}
        {term.renewal ? <span>{t('seats.renewal')}</span> : null}
        {term.partial ? <span>{t('seats.partial')}</span> : null}
        {reason === undefined ? null : <span>{t('seats.endedBecause', { reason: t(`people.endReasons.${reason}`) })}</span>}
      </p>
      {term.before.map((before) => <p className="cw-quiet" key={before.changedAt}>{t('seats.changedOn', { date: moment(before.changedAt), term: day(before) })}</p>)}
    </li>
  );
}

function useTermDates() {
  const { t } = useMessages();
  const { day } = useDates();
  return {
    day: ({ fromOn, toOn }: { fromOn: string; toOn: string | null }) => (toOn === null ? t('seats.termOpen', { from: day(fromOn) }) : t('seats.term', { from: day(fromOn), to: day(toOn > fromOn ? lastDay(toOn) : toOn) })),
    moment: (at: string) => day(at.slice(0, 10)),
  };
}
