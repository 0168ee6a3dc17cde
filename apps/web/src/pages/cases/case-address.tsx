import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';

/** Where email to this file goes; nothing where the city takes none in. */
export function CaseAddress({ caseId }: { caseId: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const read = useRead(['cases', slug, caseId, 'address'], () => taken(api.GET('/api/v1/cities/{city}/cases/{id}/address', { params: { path: { city: slug, id: caseId } } })));
  const address = read.data?.address ?? null;
  if (address === null) return null;
  return (
    <Section title={t('cases.mail.title')}>
      <p><a className="cw-address" dir="ltr" href={`mailto:${address}`}>{address}</a></p>
      <p className="cw-quiet">{t('cases.mail.how')}</p>
    </Section>
  );
}
