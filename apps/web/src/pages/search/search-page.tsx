import { Link, Navigate, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { PageHeading } from '../../kit/page-heading.js';
import { said } from '../../kit/said.js';
import { useCity } from '../../session/city-context.js';
import { Snippet } from './snippet.js';

type Found = components['schemas']['FoundThing'];

/** An item as the public reads it; its address lies outside of the app. */
const PUBLISHED = 'published';

/** What was found. A number that only one thing bears leads straight there. */
export default function SearchPage() {
  const messages = useMessages();
  const { t } = messages;
  const { slug, to } = useCity();
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const found = useList(['search', slug, q], (after) => taken(api.GET('/api/v1/cities/{city}/search', { params: { path: { city: slug }, query: { q: q === '' ? ' ' : q, ...(after === undefined ? {} : { after }) } } })));
  const exact = found.data?.pages[0]?.items.filter((one) => one.kind !== PUBLISHED && one.number?.toLowerCase() === q.toLowerCase()) ?? [];
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return <Navigate to={to(only.path)} replace />;
  return (
    <>
      <PageHeading title={q === '' ? t('frame.search') : t('app.search.title', { words: q })} />
      <ListMore read={found} empty={<EmptyState>{t('frame.searchNothing', { words: q })}</EmptyState>}>
        {(things) => (
          <ul className="cw-rows">
            {withoutTwins(things).map((thing) => (
              <li key={`${thing.kind}${thing.id}`}>
                <p className="cw-meta">{said(messages, `app.search.kind.${thing.kind}`, thing.kind)}</p>
                <h2 className="cw-question" dir="auto"><FoundLink thing={thing} /></h2>
                <Snippet text={thing.snippet} />
              </li>
            ))}
          </ul>
        )}
      </ListMore>
    </>
  );
}

function FoundLink({ thing }: { thing: Found }) {
  const { slug, to } = useCity();
  const words = <>{thing.number === null ? null : <span className="cp-number">{thing.number} </span>}{thing.title}</>;
  return thing.kind === PUBLISHED ? <a href={`/${slug}${thing.path}`}>{words}</a> : <Link to={to(thing.path)}>{words}</Link>;
}

/** Who sees the item itself does not need its public page as a second line. */
function withoutTwins(things: readonly Found[]): Found[] {
  const items = new Set(things.filter((thing) => thing.kind === 'item').map((thing) => thing.id));
  return things.filter((thing) => thing.kind !== PUBLISHED || !items.has(thing.id));
}
