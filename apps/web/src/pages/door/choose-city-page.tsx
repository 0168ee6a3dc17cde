import { Link, Navigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Loading } from '../../kit/loading.js';
import { NextStep } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useRoleNames } from '../../kit/use-role-names.js';
import { useSession } from '../../session/session-provider.js';

/** The cities somebody may enter; with one city it is entered at once. */
export default function ChooseCityPage() {
  const { t } = useMessages();
  const { session, fault, askAgain } = useSession();
  const names = useRoleNames();
  if (fault !== null && session === undefined) return <ErrorState problem={fault} again={askAgain} />;
  if (session === undefined) return <Loading />;
  if (session === null) return <Navigate to="/sign-in" replace />;
  const [only] = session.cities;
  if (only !== undefined && session.cities.length === 1) return <Navigate to={`/${only.slug}/today`} replace />;
  return (
    <>
      <PageHeading title={t('app.cities.title')} />
      {session.cities.length === 0 ? <EmptyState next={<NextStep to="/start">{t('demo.startOwn')}</NextStep>}>{t('app.cities.none')}</EmptyState> : (
        <ul className="cw-rows">
          {session.cities.map((city) => (
            <li key={city.id}>
              <h2><Link to={`/${city.slug}/today`}>{city.name}</Link></h2>
              <p className="cw-quiet">{names(city.grants.map((grant) => grant.role))}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
