import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { languageOwnName, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { Facts } from '../../kit/facts.js';
import { Press } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { PersonForm, type Person } from './person-form.js';

/** One person: who they are here, and how to reach them, for staff and for themselves. */
export default function PersonPage() {
  const { slug } = useCity();
  const { personId = '' } = useParams();
  const read = useRead(['people', slug, personId], () => taken(api.GET('/api/v1/cities/{city}/people/{id}', { params: { path: { city: slug, id: personId } } })));
  return <Await read={read}>{(person) => <One person={person} />}</Await>;
}

function One({ person }: { person: Person }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const { day, today } = useDates();
  const [changing, setChanging] = useState(false);
  const close = () => setChanging(false);
  const until = ({ email, phone, until: last }: Person) => {
    if (email === null && phone === null) return null;
    if (last === null) return t('offices.stays');
    return last < today ? t('offices.heldStill') : t('offices.erasedAfter', { date: day(last) });
  };
  return (
    <>
      <PageHeading
        title={person.name} up={{ to: to('people/list'), label: t('people.people') }} lead={person.roleTitle ?? undefined}
        next={may('directory.people.change') && !changing ? <Press press={() => setChanging(true)}>{t('forms.change')}</Press> : undefined}
      />
      {person.mergedIntoId === null ? null : <Notice><p>{t('directory.problem.party.merged')} <Link to={to(`people/${person.mergedIntoId}`)}>{t('people.theOther')}</Link></p></Notice>}
      {changing ? <PersonForm person={person} done={close} close={close} /> : (
        <>
        <Facts facts={[
          [t('people.organization'), person.organizationId === null ? null : <Link to={to(`organizations/${person.organizationId}`)}>{person.organization}</Link>],
          [t('people.email'), person.email === null ? t('people.noEmail') : <a href={`mailto:${person.email}`} dir="ltr">{person.email}</a>],
          [t('people.phone'), person.phone === null ? null : <span dir="ltr">{person.phone}</span>],
          [t('people.purpose'), person.purpose === null ? null : t(`people.purposes.${person.purpose}`)],
          [t('people.until'), until(person)],
          [t('people.language'), person.language === null ? null : languageOwnName(person.language)],
        ]}
        />
        {person.email === null && person.phone === null ? null : <p className="cw-quiet">{t('offices.private')}</p>}
        </>
      )}
    </>
  );
}
