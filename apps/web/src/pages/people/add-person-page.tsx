import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { PersonForm } from './person-form.js';

export default function AddPersonPage() {
  const { t } = useMessages();
  const { to } = useCity();
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title={t('people.addPersonTitle')} lead={t('people.addPersonLead')} up={{ to: to('people/list'), label: t('people.people') }} />
      <PersonForm done={(id) => void navigate(to(`people/${id}`))} />
    </>
  );
}
