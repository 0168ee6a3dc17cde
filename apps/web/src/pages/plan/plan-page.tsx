import './plan.css';

import { useState } from 'react';
import { Link } from 'react-router';
import { Distribution, useMessages, type StateCounts } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { Standing } from '../steps/standing.js';
import { DraftForm } from './draft-form.js';
import { isolate } from './isolate.js';
import { PlanOf, useOtherPlans, type Plan } from './plan-of.js';
import { PlanTabs } from './plan-tabs.js';
import { PlanTree } from './plan-tree.js';

type Dashboard = components['schemas']['PlanDashboardResponse'];

/** How the plan stands: what is missing first, then everything it holds. */
export default function PlanPage() {
  return <PlanOf>{(plan) => <OnePlan key={plan.id} plan={plan} />}</PlanOf>;
}

function OnePlan({ plan }: { plan: Plan }) {
  const { t } = useMessages();
  const { slug, may } = useCity();
  const [drafting, setDrafting] = useState(false);
  const others = useOtherPlans();
  const board = useRead(['steps', slug, plan.id, 'board'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/dashboard', { params: { path: { city: slug, id: plan.id } } })));
  const counts = (board.data?.items ?? {}) as StateCounts;
  const underWay = Object.keys(counts).length > 0;
  const drafts = may('deliberation.items.draft') && plan.state === 'open' && !plan.readOnly;
  return (
    <>
      <PageHeading
        {...others} title={t(underWay ? 'plan.title' : 'plan.titleMaking', { title: isolate(plan.title) })} tab={plan.title} lead={underWay ? <Lead counts={counts} /> : t('plan.leadMaking')}
        next={drafts ? <Press kind={drafting ? 'second' : 'first'} expanded={drafting} press={() => setDrafting(!drafting)}>{t('plan.draft')}</Press> : undefined}
      />
      <PlanTabs planId={plan.id} />
      {drafting ? <DraftForm planId={plan.id} close={() => setDrafting(false)} /> : null}
      {underWay ? <Distribution counts={counts} /> : null}
      <Attention lines={board.data?.attention ?? []} />
      <PlanTree planId={plan.id} lines={board.data?.attention ?? []} />
    </>
  );
}

/** What is missing comes before what is fine. */
function Lead({ counts }: { counts: StateCounts }) {
  const { t } = useMessages();
  const total = Object.values(counts).reduce((sum, count) => sum + (count ?? 0), 0);
  const { no_update: missing = 0, late = 0, blocked = 0 } = counts;
  if (missing > 0) return t('plan.leadMissing', { count: missing, total, late, blocked });
  return late + blocked > 0 ? t('plan.leadLate', { total, late, blocked }) : t('plan.leadGood', { count: total });
}

function Attention({ lines }: { lines: Dashboard['attention'] }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day } = useDates();
  if (lines.length === 0) return null;
  return (
    <Section title={t('plan.attention')}>
      <ul className="cp-items">
        {lines.map((line) => (
          <li key={line.stepId}>
            <span className="cp-number">{line.number}</span>
            <Link to={to(`items/${line.itemId}`)} dir="auto">{line.title}</Link>
            <span className="cp-meta">
              <Standing step={line} />
              <span>{line.promisedOn === null ? line.organization : t('plan.attentionLine', { organization: isolate(line.organization), date: day(line.promisedOn) })}</span>
              {line.line === '' ? null : <span dir="auto">{t('plan.answer', { text: isolate(line.line) })}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
