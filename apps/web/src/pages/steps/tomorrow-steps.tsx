import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { TomorrowRow } from '../today/tomorrow-row.js';
import { DutyLog } from './duty-log.js';

/** What goes out on the next morning about this plan: to be seen, held with a reason, or let go again. */
export function TomorrowSteps({ planId }: { planId: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const [logged, setLogged] = useState<string>();
  const tomorrow = useRead(['duties', slug, 'tomorrow'], () => taken(api.GET('/api/v1/cities/{city}/duties/tomorrow', { params: { path: { city: slug } } })));
  return (
    <Await read={tomorrow}>
      {({ morning, items }) => {
        const ours = items.filter((one) => one.caseId === planId || one.caseId === null);
        return (
          <Section title={t('steps.asking.tomorrow', { when: at(morning) })}>
            {ours.length === 0 ? <EmptyState>{t('steps.asking.tomorrowNone')}</EmptyState> : (
              <ul className="cw-rows cw-nested">
                {ours.map((step) => (
                  <li key={step.id}>
                    <ul className="cw-plain"><TomorrowRow step={step} morning={morning} /></ul>
                    <div className="cp-actions"><Press kind="quiet" expanded={logged === step.id} press={() => setLogged(logged === step.id ? undefined : step.id)}>{t('steps.log')}<span className="usa-sr-only">: {step.title}</span></Press></div>
                    {logged === step.id ? <DutyLog dutyId={step.id} /> : null}
                  </li>
                ))}
              </ul>
            )}
          </Section>
        );
      }}
    </Await>
  );
}
