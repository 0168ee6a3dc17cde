import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

/** Why an email went or did not, one line a step. */
export function DutyLog({ dutyId }: { dutyId: string }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const steps = useRead(['duties', slug, dutyId, 'steps'], () => taken(api.GET('/api/v1/cities/{city}/duties/{id}/steps', { params: { path: { city: slug, id: dutyId } } })));
  return (
    <Await read={steps}>
      {({ items }) => (items.length === 0 ? <p className="cw-quiet">{t('steps.log.empty')}</p> : (
        <ol className="cw-rows">
          {items.map((line) => (
            <li key={line.no}>
              <p>{t('steps.log.kind', { kind: line.kind })}: {t('steps.log.outcome', { outcome: line.outcome })}{line.reason === null ? null : <>, {t('steps.log.reason', { reason: line.reason })}</>}</p>
              <p className="cw-meta"><span>{at(line.at)}</span>{line.mail === null ? null : <span>{t('steps.log.mail', { mail: line.mail })}</span>}</p>
            </li>
          ))}
        </ol>
      ))}
    </Await>
  );
}
