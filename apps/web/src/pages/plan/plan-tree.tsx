import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList, useRead } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { ItemLine, type AttentionLine } from './item-line.js';
import { PlanFilter, STATES } from './plan-filter.js';
import { treeOf, type Branch } from './tree.js';

interface TreeProps {
  readonly planId: string;
  /** What is known to need attention, for the lines of the tree. */
  readonly lines: readonly AttentionLine[];
}

/** Every item in the order of the plan, to be narrowed by state, level and words. The choice stands in the address. */
export function PlanTree({ planId, lines }: TreeProps) {
  const { t } = useMessages();
  const { slug } = useCity();
  const [params] = useSearchParams();
  const state = STATES.find((one) => one === params.get('state'));
  const depth = /^\d$/.test(params.get('level') ?? '') ? Number(params.get('level')) : undefined;
  const search = params.get('find') ?? '';
  const levels = useRead(['items', slug, planId, 'levels'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/levels', { params: { path: { city: slug, id: planId } } })));
  const items = useList(['items', slug, planId, state ?? '', depth ?? '', search], (after) => taken(api.GET('/api/v1/cities/{city}/cases/{id}/items', {
    params: { path: { city: slug, id: planId }, query: { limit: 200, ...(state === undefined ? {} : { state }), ...(depth === undefined ? {} : { depth }), ...(search === '' ? {} : { search }), ...(after === undefined ? {} : { after }) } },
  })));
  const narrowed = state !== undefined || depth !== undefined || search !== '';
  return (
    <Section title={t('plan.items')}>
      <PlanFilter levels={levels.data?.levels ?? []} />
      <ListMore read={items} empty={<EmptyState>{t(narrowed ? 'plan.nothingFits' : 'plan.empty')}</EmptyState>}>
        {(rows) => <Branches branches={treeOf(rows)} lines={lines} />}
      </ListMore>
    </Section>
  );
}

function Branches({ branches, lines }: { branches: readonly Branch[]; lines: readonly AttentionLine[] }) {
  return (
    <ul className="cw-tree">
      {branches.map(({ row, below }) => (
        <li key={row.id}>
          <ItemLine row={row} heads={below.length > 0} line={lines.find((one) => one.itemId === row.id)} />
          {below.length === 0 ? null : <Branches branches={below} lines={lines} />}
        </li>
      ))}
    </ul>
  );
}
