import { useMessages } from '#libs/ui';

import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { HandOverForm } from './hand-over-form.js';
import { HandOverList } from './hand-over-list.js';

/** From the convener to the backbone: who, when, what moves; and the way back. */
export default function HandOverPage() {
  const { t } = useMessages();
  const { to } = useCity();
  return (
    <>
      <PageHeading title={t('cases.handOver.title')} tab={t('cases.handOver.tab')} lead={t('cases.handOver.lead')} up={{ to: to('cases'), label: t('app.cases.all') }} />
      <HandOverForm />
      <HandOverList />
    </>
  );
}
