import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useStageNow } from '../cases/use-stage-now.js';

/** What comes in each process, and where one is stuck. */
export function Ahead({ cases }: { cases: readonly components['schemas']['CaseRow'][] }) {
  const { t } = useMessages();
  const { to } = useCity();
  const { day, when } = useDates();
  const { ahead } = useStageNow();
  const coming = cases.filter((one) => one.next !== null || one.stuckSince !== null);
  if (coming.length === 0) return null;
  return (
    <Section title={t('app.today.coming')}>
      <ul className="cw-rows">
        {coming.map((one) => (
          <li key={one.id}>
            <h3><Link to={to(`cases/${one.id}`)}>{one.title}</Link></h3>
            <p className="cw-meta">
              {one.stuckSince === null ? null : <span className="cw-late-text">{t('app.case.stuck', { date: day(one.stuckSince) })}</span>}
              {one.next === null ? null : <span>{ahead(one.next, one.stage)} {when(one.next.on)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
