import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

type Row = components['schemas']['RequestRow'];

/** Requests one under the other: number, what, by when, who answers for it. */
export function RequestRows({ rows }: { rows: readonly Row[] }) {
  return <ul className="cp-items">{rows.map((row) => <li key={row.id}><RequestLine row={row} /></li>)}</ul>;
}

/** One of them, inside a list. */
export function RequestLine({ row }: { row: Row }) {
  const { t } = useMessages();
  const { to } = useCity();
  return (
    <>
      <span className="cp-number">{row.number}</span>
      <Link to={to(`requests/${row.id}`)} dir="auto">{row.title}</Link>
      <span className="cp-meta">
        <span>{t(`casework.kind.${row.kind}`)}</span>
        <span><Due row={row} /></span>
        <span>{row.ownerName ?? t('app.requests.nobody')}</span>
      </span>
    </>
  );
}

/** By when it is due, or what became of it. */
export function Due({ row }: { row: Pick<Row, 'state' | 'late' | 'dueOn'> }) {
  const { t } = useMessages();
  const { when } = useDates();
  if (row.state !== 'open') return t(`casework.state.${row.state}`);
  const words = t('app.requests.due', { when: when(row.dueOn) });
  return row.late ? <span className="cw-late-text">{words}</span> : words;
}
