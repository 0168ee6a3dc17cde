import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList, useRead } from '../../api/reads.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Lookup } from '../../kit/lookup.js';
import { NextStep, Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { TabLinks } from '../../kit/tab-links.js';
import { given } from '../../kit/use-form.js';
import { useCity } from '../../session/city-context.js';
import { GiveRequests } from './give-requests.js';
import { KINDS, KindFilter } from './kind-filter.js';
import { RequestRows } from './request-rows.js';
import '../cases/cases.css';

const VIEWS = ['open', 'due', 'late', 'unassigned', 'mine', 'closed'] as const;
type View = (typeof VIEWS)[number];

/** Who waits for what: the queue, what is due first on top. */
export default function RequestListPage() {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [params] = useSearchParams();
  const [giving, setGiving] = useState(false);
  const handles = may('casework.requests.handle');
  const view: View = handles ? VIEWS.find((one) => one === params.get('view')) ?? 'open' : 'mine';
  const kind = KINDS.find((one) => one === params.get('kind'));
  const search = params.get('q') ?? '';
  const requests = useList(['requests', slug, view, kind ?? 'any', search], (after) => taken(api.GET('/api/v1/cities/{city}/requests', {
    params: { path: { city: slug }, query: { view, ...given({ search, after: after ?? '' }), ...(kind === undefined ? {} : { kind }) } },
  })));
  const counts = useRead(['requests', slug, 'counts'], () => taken(api.GET('/api/v1/cities/{city}/requests/counts', { params: { path: { city: slug } } })));
  const { data } = counts;
  const labelOf = (one: View) => (one === 'closed' || data === undefined ? t(`app.requests.view.${one}`) : t('app.requests.counted', { view: t(`app.requests.view.${one}`), count: data[one] }));
  const narrowed = kind !== undefined || search !== '';
  return (
    <>
      <PageHeading
        title={t('app.requests.title')} lead={data === undefined ? undefined : t('app.requests.lead', { open: data.open, due: data.due, unassigned: data.unassigned })}
        next={handles ? <><NextStep to={to('requests/new')}>{t('app.requests.raise')}</NextStep>{view === 'closed' ? null : <Press kind="quiet" expanded={giving} press={() => setGiving(!giving)}>{t('cases.requests.several')}</Press>}</> : undefined}
      />
      {handles ? <TabLinks label={t('app.requests.views')} tabs={VIEWS.map((one) => ({ to: to(one === 'open' ? 'requests' : `requests?view=${one}`), label: labelOf(one) }))} /> : null}
      <div className="cw-inline"><Lookup label={t('cases.find')} /><KindFilter /></div>
      <ListMore read={requests} empty={<EmptyState>{t(narrowed ? 'cases.none' : `app.requests.none.${view}`)}</EmptyState>}>
        {(rows) => (giving && view !== 'closed' ? <GiveRequests rows={rows} /> : <RequestRows rows={rows} />)}
      </ListMore>
    </>
  );
}
