import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import type { components } from '../../api/schema.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { DutyRow } from '../today/duty-row.js';
import { MyMeetings } from '../today/my-meetings.js';
import { Standing } from './standing.js';
import { UpdateForm } from './update-form.js';

/** What I owe, by when, and nothing else; each can be answered in its place. */
export default function MyStepsPage() {
  const { t } = useMessages();
  const { slug } = useCity();
  const mine = useRead(['steps', slug, 'mine', 'page'], async () => {
    const path = { city: slug };
    const [steps, duties] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/steps/mine', { params: { path, query: { limit: 200 } } })),
      taken(api.GET('/api/v1/cities/{city}/duties/mine', { params: { path, query: { limit: 200 } } })),
    ]);
    // A step is asked about by a duty of its own: it stands here once.
    const led = new Set(steps.items.map((step) => step.id));
    return { steps: steps.items, others: duties.items.filter((duty) => !led.has(duty.subjectId)) };
  });
  return (
    <Await read={mine}>
      {({ steps, others }) => (
        <>
          <PageHeading title={t('steps.mine.title')} lead={t('steps.mine.lead', { count: steps.length })} />
          {steps.length === 0 && others.length === 0 ? <EmptyState>{t('steps.mine.empty')}</EmptyState> : null}
          {steps.length === 0 ? null : <Section title={t('steps.mine.steps')}><ul className="cw-rows">{steps.map((step) => <Row key={step.id} step={step} />)}</ul></Section>}
          <MyMeetings />
          {others.length === 0 ? null : <Section title={t('steps.mine.other')}><ul className="cw-rows">{others.map((duty) => <DutyRow key={duty.id} duty={duty} />)}</ul></Section>}
        </>
      )}
    </Await>
  );
}

function Row({ step }: { step: components['schemas']['OpenItem'] }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day, when } = useDates();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <h3 dir="auto"><Link to={to(`steps/${step.id}?item=${step.itemId}`)}>{step.number === null ? step.title : `${step.number} ${step.title}`}</Link></h3>
      <p className="cw-meta">
        <Standing step={step} />
        {step.promisedOn === null ? null : <span>{t('steps.mine.promised', { date: day(step.promisedOn) })}</span>}
        <span>{t('steps.mine.updateBy', { when: when(step.updateBy) })}</span>
      </p>
      <div className="cp-actions"><Press kind="quiet" expanded={open} press={() => setOpen(!open)}>{t('plan.item.say')}<span className="usa-sr-only">: {step.title}</span></Press></div>
      {open ? <UpdateForm step={step} /> : null}
    </li>
  );
}
