import './plan.css';

import { useEffect, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { CaseMeta } from './case-meta.js';

export type Plan = components['schemas']['CaseRow'];

const place = (slug: string) => `plan:${slug}`;

/** The plan looked at last in this tab. */
export function lastPlan(slug: string): string | null {
  return sessionStorage.getItem(place(slug));
}

/** The plans of the city that are open to the reader. */
export function usePlans() {
  const { slug } = useCity();
  return useRead(['cases', slug, 'plans'], async () => (await taken(api.GET('/api/v1/cities/{city}/cases', { params: { path: { city: slug }, query: { limit: 200 } } }))).items);
}

/** The plan a page is about: the one of its address, the only one, the one looked at last in this tab, the only one that is being carried out; else it asks. */
export function PlanOf({ children }: { children: (plan: Plan) => ReactNode }) {
  const { slug } = useCity();
  const [params] = useSearchParams();
  const wanted = params.get('case');
  const plans = usePlans();
  useEffect(() => {
    if (wanted !== null) sessionStorage.setItem(place(slug), wanted);
  }, [slug, wanted]);
  return (
    <Await read={plans}>
      {(all) => {
        const plan = all.length === 1 ? all[0] : all.find((one) => one.id === (wanted ?? lastPlan(slug))) ?? (wanted === null ? onlyCarried(all) : undefined);
        return plan === undefined ? <WhichPlan plans={all} /> : <>{children(plan)}</>;
      }}
    </Await>
  );
}

/** The one plan that is being carried out, when there is just one: what most questions are about. */
function onlyCarried(plans: readonly Plan[]): Plan | undefined {
  const carried = plans.filter(({ stage }) => stage !== null && stage.position === stage.total);
  return carried.length === 1 ? carried[0] : undefined;
}

function WhichPlan({ plans }: { plans: readonly Plan[] }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const open = may('convening.case.open') ? <NextStep to={to('cases/new')}>{t('app.cases.open')}</NextStep> : undefined;
  return (
    <>
      <PageHeading title={t('plan.which')} next={plans.length === 0 ? undefined : open} />
      {plans.length === 0 ? <EmptyState next={open}>{t('plan.noPlans')}</EmptyState> : (
        <ul className="cw-rows">
          {plans.map((plan) => (
            <li key={plan.id}>
              <h2 className="cw-row-title"><Link to={`?case=${plan.id}`}>{plan.title}</Link></h2>
              <CaseMeta plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The way from a plan to the others, for its heading, when there is more than one. */
export function useOtherPlans(): { up?: { to: string; label: string } } {
  const { t } = useMessages();
  const { to } = useCity();
  const { data } = usePlans();
  return data === undefined || data.length < 2 ? {} : { up: { to: to('plan?case=ask'), label: t('plan.other') } };
}
