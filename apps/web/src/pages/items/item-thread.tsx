import { useMessages } from '#libs/ui';

import { EmptyState } from '../../kit/empty-state.js';
import { BundleBody } from './bundle-body.js';
import { bundled } from './thread.js';
import { useKnotTitles } from './use-knot-titles.js';
import type { Item } from './use-item.js';

/** The thread as a vertical line, from what was heard to what was reported; every knot opens. */
export function ItemThread({ item }: { item: Item }) {
  const { t } = useMessages();
  const { titleOf, dateOf } = useKnotTitles();
  const bundles = bundled(item.thread);
  if (bundles.length === 0) return <EmptyState>{t('plan.item.threadEmpty')}</EmptyState>;
  return (
    <ol className="cp-thread">
      {bundles.map((bundle) => (
        <li key={bundle.key}>
          <details className="cw-knot">
            <summary><span dir="auto">{titleOf(bundle)}</span> <span className="cw-quiet">{dateOf(bundle)}</span></summary>
            <BundleBody bundle={bundle} item={item} />
          </details>
        </li>
      ))}
    </ol>
  );
}
