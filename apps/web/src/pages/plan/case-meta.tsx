import { useMessages } from '#libs/ui';

import { useCaseWords } from '../cases/use-case-words.js';
import { useDates } from '../../kit/use-dates.js';
import type { Plan } from './plan-of.js';

/** Where a plan is, in a line under its name. */
export function CaseMeta({ plan }: { plan: Plan }) {
  const { t } = useMessages();
  const { day } = useDates();
  const { ahead } = useCaseWords();
  const { stage } = plan;
  return (
    <p className="cw-meta">
      <span>{plan.number}</span>
      {plan.readOnly ? <span>{t('app.cases.readOnly')}</span> : null}
      {plan.state === 'closed' ? <span>{t('app.cases.closed')}</span> : null}
      {plan.readOnly || stage === null ? null : <span>{t('app.cases.stageNow', { name: stage.name, position: stage.position, total: stage.total })}</span>}
      {plan.next === null ? null : <span>{ahead(plan.next)} {day(plan.next.on)}</span>}
    </p>
  );
}
