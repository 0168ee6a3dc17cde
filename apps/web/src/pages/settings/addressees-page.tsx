import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useSend } from '../../api/use-send.js';
import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { PageHeading } from '../../kit/page-heading.js';
import { usePlace } from '../../frame/place.js';
import { useCity } from '../../session/city-context.js';
import { AddresseeForm } from './addressee-form.js';
import { useAddressees, useAddresseeRoles, type Addressee } from './use-addressees.js';

/** Whom do we report to? The people reports go to, each with the role they are named in. */
export default function AddresseesPage() {
  const { t } = useMessages();
  const { to, may } = useCity();
  const [naming, setNaming] = useState(false);
  const names = may('directory.addressees.change');
  const addressees = useAddressees();
  return (
    <>
      <PageHeading
        title={t('settings.addressees')} up={{ to: to('settings'), label: t('settings.home') }} lead={t('settings.addresseesLead')}
        next={names && !naming ? <Press kind="first" press={() => setNaming(true)}>{t('settings.nameSomebody')}</Press> : undefined}
      />
      <Await read={addressees}>
        {({ items }) => (
          <>
            {naming ? <AddresseeForm standing={items} close={() => setNaming(false)} /> : null}
            {items.length === 0 ? <EmptyState>{t('settings.addresseesNone')}</EmptyState> : <Named standing={items} changes={names} />}
          </>
        )}
      </Await>
    </>
  );
}

function Named({ standing, changes }: { standing: readonly Addressee[]; changes: boolean }) {
  const { t } = useMessages();
  const { slug, to } = useCity();
  const { announce } = usePlace();
  const roleName = useAddresseeRoles();
  const takeOff = useSend((gone: Addressee) => taken(api.PUT('/api/v1/cities/{city}/addressees', {
    params: { path: { city: slug } }, body: { addressees: standing.filter((one) => one !== gone).map(({ role, personId }) => ({ role, personId })) },
  })), { refresh: [['addressees', slug]], done: (_, { name }) => announce(t('settings.tookOff', { name })) });
  return (
    <>
      {takeOff.problem === null ? null : <ErrorState problem={takeOff.problem} />}
      <ul className="cw-rows">
        {standing.map((one) => (
          <li key={`${one.role}.${one.personId}`}>
            <h2><Link to={to(`people/${one.personId}`)} dir="auto">{one.name}</Link></h2>
            <p className="cw-meta">
              <span>{roleName(one.role)}</span>
              {one.roleTitle === null ? null : <span dir="auto">{one.roleTitle}</span>}
              {one.email === null ? <span>{t('settings.noEmail')}</span> : <span className="cw-address" dir="ltr">{one.email}</span>}
            </p>
            {changes ? <div className="cp-actions"><Press kind="quiet" busy={takeOff.busy} press={() => takeOff.send(one)}>{t('settings.takeOff')}<span className="usa-sr-only">: {one.name}</span></Press></div> : null}
          </li>
        ))}
      </ul>
    </>
  );
}
