import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { EmptyState } from '../../kit/empty-state.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { Standing } from '../steps/standing.js';
import { milestoneCount } from './item-states.js';
import type { Item, Step } from './use-item.js';

/** Who does what by when for this item. */
export function ItemSteps({ item, steps }: { item: Item; steps: readonly Step[] }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const { day } = useDates();
  const adds = item.open && may('implementation.steps.run');
  return (
    <Section title={t('plan.item.steps')} beside={adds && steps.length > 0 ? <Link to={to(`steps/new?item=${item.id}`)}>{t('plan.item.addStep')}</Link> : undefined}>
      {steps.length === 0 ? <EmptyState>{t('plan.item.noSteps')}</EmptyState> : (
        <ul className="cw-rows">
          {steps.map((step) => (
            <li key={step.id}>
              <h3 dir="auto"><Link to={to(`steps/${step.id}?item=${item.id}`)}>{step.title}</Link></h3>
              <p className="cw-meta">
                <Standing step={step} {...milestoneCount(step)} />
                <span>{step.lead}</span>
                {step.promisedOn === null ? null : <span>{t('steps.mine.promised', { date: day(step.promisedOn) })}</span>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
