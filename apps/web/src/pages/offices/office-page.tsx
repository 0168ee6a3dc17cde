import '../people/people.css';

import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { ChangeForm } from './change-form.js';
import { AsOf, InstitutionHistory, StandingFacts } from './institution-history.js';
import { useHistory, type History } from './use-institutions.js';

/** One office on any day: where it sits, who leads it, how it was founded, what survives. */
export default function OfficePage() {
  const read = useHistory('officeId');
  return <Await read={read}>{(history) => <One key={history.id + history.on} history={history} />}</Await>;
}

function One({ history }: { history: History }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const [changing, setChanging] = useState(false);
  return (
    <>
      <PageHeading
        title={history.name} up={{ to: to('offices'), label: t('offices.tab') }}
        next={may('directory.people.change') && !changing ? <Press press={() => setChanging(true)}>{t('offices.record')}</Press> : undefined}
      />
      {changing ? <ChangeForm history={history} close={() => setChanging(false)} /> : null}
      <AsOf history={history} />
      <StandingFacts history={history} />
      <InstitutionHistory history={history} />
    </>
  );
}
