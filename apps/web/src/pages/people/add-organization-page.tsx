import { useNavigate } from 'react-router';
import { useMessages } from '#libs/ui';

import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { OrganizationForm } from './organization-form.js';

export default function AddOrganizationPage() {
  const { t } = useMessages();
  const { to } = useCity();
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title={t('people.addOrganizationTitle')} up={{ to: to('organizations'), label: t('people.organizations') }} />
      <OrganizationForm done={(id) => void navigate(to(`organizations/${id}`))} />
    </>
  );
}
