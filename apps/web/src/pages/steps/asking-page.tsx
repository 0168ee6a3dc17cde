import '../plan/plan.css';

import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { DataTable, type Column } from '../../kit/data-table.js';
import { EmptyState } from '../../kit/empty-state.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { PlanOf, type Plan } from '../plan/plan-of.js';
import { PlanTabs } from '../plan/plan-tabs.js';
import { HeldLines } from './held-lines.js';
import { Proposals } from './proposals.js';
import { Schedule } from './schedule.js';
import { TomorrowSteps } from './tomorrow-steps.js';

type Organization = components['schemas']['CycleOrganization'];

/** The cycle: who was asked, who answered, where there is no update; and what goes out tomorrow. */
export default function AskingPage() {
  return <PlanOf>{(plan) => <Cycle key={plan.id} plan={plan} />}</PlanOf>;
}

function Cycle({ plan }: { plan: Plan }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { day } = useDates();
  const columns = useColumns();
  const cycle = useRead(['steps', slug, plan.id, 'cycle'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/cycle', { params: { path: { city: slug, id: plan.id } } })));
  return (
    <Await read={cycle}>
      {({ since, organizations, schedule }) => {
        const sum = (name: 'asked' | 'answered' | 'noUpdate') => organizations.reduce((all, one) => all + one[name], 0);
        return (
          <>
            <PageHeading up={{ to: to(`plan?case=${plan.id}`), label: t('plan.item.up', { title: plan.title }) }} title={t('steps.asking.title')} lead={t('steps.asking.lead', { since: day(since), asked: sum('asked'), answered: sum('answered'), missing: sum('noUpdate') })} />
            <PlanTabs planId={plan.id} />
            <TomorrowSteps planId={plan.id} />
            <HeldLines />
            <Proposals />
            <Section title={t('steps.asking.byOrganization')}>
              {organizations.length === 0 ? <EmptyState>{t('steps.asking.none')}</EmptyState> : (
                <>
                  <DataTable caption={t('steps.asking.byOrganization')} columns={columns} rows={organizations} rowKey={(row) => row.organizationId} />
                  <p className="cp-note">{t('steps.asking.note')}</p>
                </>
              )}
            </Section>
            <Schedule plan={plan} schedule={schedule} />
          </>
        );
      }}
    </Await>
  );
}

function useColumns(): Column<Organization>[] {
  const { t } = useMessages();
  const { day } = useDates();
  return [
    { head: t('steps.asking.organization'), cell: (row) => row.organization },
    { head: t('steps.asking.missing'), cell: (row) => (row.noUpdate === 0 ? '–' : <span className="cw-late-text">{row.noUpdateSince === null ? row.noUpdate : t('steps.asking.missingSince', { count: row.noUpdate, date: day(row.noUpdateSince) })}</span>) },
    { head: t('steps.asking.steps'), number: true, cell: (row) => row.steps },
    { head: t('steps.asking.asked'), number: true, cell: (row) => row.asked },
    { head: t('steps.asking.opened'), number: true, cell: (row) => row.opened },
    { head: t('steps.asking.answered'), number: true, cell: (row) => row.answered },
  ];
}
