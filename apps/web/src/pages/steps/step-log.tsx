import { useMessages } from '#libs/ui';

import { Section } from '../../kit/section.js';
import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { useCity } from '../../session/city-context.js';
import { DutyLog } from './duty-log.js';

/** The emails about a step, found through what goes out next or what I owe myself. */
export function StepLog({ stepId }: { stepId: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const duty = useRead(['duties', slug, 'of', stepId], async () => {
    const path = { city: slug };
    const [tomorrow, mine] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/duties/tomorrow', { params: { path } })),
      taken(api.GET('/api/v1/cities/{city}/duties/mine', { params: { path, query: { limit: 200 } } })),
    ]);
    return [...tomorrow.items, ...mine.items].find((one) => one.subjectId === stepId)?.id ?? null;
  });
  return <Section title={t('steps.log')}>{duty.data == null ? <p className="cw-quiet">{t('steps.log.none')}</p> : <DutyLog dutyId={duty.data} />}</Section>;
}
