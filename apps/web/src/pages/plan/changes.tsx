import { useMessages } from '#libs/ui';

import { Section } from '../../kit/section.js';
import type { Publication } from './publish-page.js';

type PreviewItem = Publication['items'][number];

/** What will stand there: what is new or changed first, then everything that stays as it is. */
export function Changes({ items }: { items: Publication['items'] }) {
  const { t } = useMessages();
  if (items.length === 0) return null;
  const ordered = inTree(items);
  const moved = ordered.filter((item) => item.change !== 'same');
  const same = ordered.filter((item) => item.change === 'same');
  return (
    <Section title={t('plan.publish.items')}>
      {moved.length === 0 ? null : <Rows items={moved} />}
      {same.length === 0 ? null : (
        <details className="cw-knot" open={moved.length > 0 && same.length < 6}>
          <summary>{t('plan.publish.asBefore', { count: same.length })}</summary>
          <Rows items={same} />
        </details>
      )}
    </Section>
  );
}

function Rows({ items }: { items: readonly PreviewItem[] }) {
  const { t } = useMessages();
  return (
    <ul className="cw-changes">
      {items.map((item) => (
        <li key={item.itemId} data-depth={Math.min(item.depth, 3)} data-change={item.change}>
          <span className="cp-number">{item.number}</span> <span dir="auto">{item.title}</span> {item.change === 'same' ? null : <span className="cp-label">{t(`plan.publish.change.${item.change}`)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** From the top down, each with what stands below it; the preview comes level by level. */
function inTree(items: readonly PreviewItem[]): readonly PreviewItem[] {
  const known = new Set(items.map((item) => item.itemId));
  const below = (parent: string | null): PreviewItem[] => items
    .filter((item) => (item.parentItemId !== null && known.has(item.parentItemId) ? item.parentItemId : null) === parent)
    .flatMap((item) => [item, ...below(item.itemId)]);
  return below(null);
}
