import { useState } from 'react';
import { Link } from 'react-router';
import { formatNumber, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useList } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ListMore } from '../../kit/list-more.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { isolate } from '../plan/isolate.js';
import { PlanOf, type Plan } from '../plan/plan-of.js';
import { PlanTabs } from '../plan/plan-tabs.js';
import { DefineMeasure } from './define-measure.js';

/** What came of it: every measure of a plan. */
export default function MeasureListPage() {
  return <PlanOf>{(plan) => <Measures key={plan.id} plan={plan} />}</PlanOf>;
}

function Measures({ plan }: { plan: Plan }) {
  const { t } = useMessages();
  const { slug, to, may } = useCity();
  const [adding, setAdding] = useState(false);
  const list = useList(['measures', slug, plan.id], (after) => taken(api.GET('/api/v1/cities/{city}/measures', { params: { path: { city: slug }, query: { caseId: plan.id, limit: 100, ...(after === undefined ? {} : { after }) } } })));
  const count = list.data?.pages.reduce((sum, page) => sum + page.items.length, 0);
  return (
    <>
      <PageHeading
        up={{ to: to(`plan?case=${plan.id}`), label: t('plan.item.up', { title: plan.title }) }} title={t('measures.title')} lead={count === undefined ? undefined : t('measures.lead', { count })}
        next={may('assessment.findings.record') && !plan.readOnly ? <Press kind={adding ? 'second' : 'first'} expanded={adding} press={() => setAdding(!adding)}>{t('measures.add')}</Press> : undefined}
      />
      <PlanTabs planId={plan.id} />
      {adding ? <DefineMeasure caseId={plan.id} close={() => setAdding(false)} /> : null}
      <ListMore read={list} empty={<EmptyState>{t('measures.empty')}</EmptyState>}>
        {(rows) => <ul className="cw-rows">{rows.map((row) => <Row key={row.id} row={row} />)}</ul>}
      </ListMore>
    </>
  );
}

function Row({ row }: { row: components['schemas']['MeasureResponse'] }) {
  const { t, locale } = useMessages();
  const { to } = useCity();
  const { partly } = useDates();
  const { baseline } = row;
  return (
    <li>
      <h2 className="cw-row-title" dir="auto"><Link to={to(`measures/${row.id}`)}>{row.title}</Link></h2>
      <p dir="auto">{row.definition}</p>
      <p className="cw-meta">
        <span>{t('measures.baseline')}: {baseline === null ? t('measures.noBaseline') : t('measures.valueOn', { value: formatNumber(baseline.value, locale), unit: isolate(row.unit), date: partly(baseline.on) })}</span>
        <span>{t(`assessment.direction.${row.direction as 'up'}`)}</span>
        <span>{t(`assessment.frequency.${row.frequency as 'yearly'}`)}</span>
        <span dir="auto">{row.source}</span>
      </p>
    </li>
  );
}
