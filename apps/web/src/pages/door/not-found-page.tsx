import { useMessages } from '#libs/ui';

import { PageHeading } from '../../kit/page-heading.js';

/** No page has this address. */
export default function NotFoundPage() {
  const { t } = useMessages();
  return <PageHeading title={t('errors.absent.title')} lead={`${t('errors.absent.kept')} ${t('errors.absent.next')}`} />;
}
