import { Link } from 'react-router';
import { DecisionState, useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { useCity } from '../../session/city-context.js';
import { Standing } from '../steps/standing.js';
import type { ItemRow } from './tree.js';

export type AttentionLine = components['schemas']['AttentionLine'];

interface LineProps {
  readonly row: ItemRow;
  /** It stands above others: its words are larger. */
  readonly heads: boolean;
  readonly line?: AttentionLine | undefined;
}

/** One item in the tree: number, title, how it stands. */
export function ItemLine({ row, heads, line }: LineProps) {
  const { t } = useMessages();
  const { to } = useCity();
  // Where the table is done, who worked on it and what it heard stand on the item's own page.
  const settled = row.state === 'adopted';
  return (
    <div className={heads ? 'cw-tree-head' : 'cw-tree-line'}>
      <span className="cp-number">{row.number}</span>
      <Link to={to(`items/${row.id}`)} dir="auto">{row.title}</Link>
      <span className="cp-meta">
        {line === undefined ? null : <Standing step={line} />}
        {(row.state === 'adopted' && line !== undefined) || (heads && row.state === 'draft') ? null : <Decided row={row} />}
        {row.body === null || heads || settled ? null : <span>{row.body}</span>}
        {row.origin === 'commitment' ? <span>{t('plan.commitment')}</span> : null}
        {row.sources === 0 || settled ? null : <span>{t('plan.heardCount', { count: row.sources })}</span>}
      </span>
    </div>
  );
}

/** A decision when there is one, else where the text is. */
function Decided({ row }: { row: ItemRow }) {
  const { t } = useMessages();
  if (row.decision !== null) return <DecisionState code={row.decision} {...(row.decidedOn === null ? {} : { on: row.decidedOn })} />;
  return <span>{t(`plan.state.${row.state}`)}</span>;
}
