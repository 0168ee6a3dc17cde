import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { Press } from '../../kit/next-step.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { ChangeForm } from './change-form.js';
import { AsOf, InstitutionHistory, StandingFacts } from './institution-history.js';
import { useHistory, type History } from './use-institutions.js';

/** An organization over time, below what it is today. */
export function OrganizationHistory() {
  const read = useHistory('organizationId');
  return <Await read={read}>{(history) => <Told key={history.on} history={history} />}</Await>;
}

function Told({ history }: { history: History }) {
  const { t } = useMessages();
  const { may } = useCity();
  const [changing, setChanging] = useState(false);
  const beside = may('directory.people.change') && !changing ? <Press kind="quiet" press={() => setChanging(true)}>{t('offices.record')}</Press> : undefined;
  return (
    <>
      <Section title={t('offices.asOf')} beside={beside}>
        {changing ? <ChangeForm history={history} close={() => setChanging(false)} /> : null}
        <AsOf history={history} />
        <StandingFacts history={history} />
      </Section>
      <InstitutionHistory history={history} />
    </>
  );
}
