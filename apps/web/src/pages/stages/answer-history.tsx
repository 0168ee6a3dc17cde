import { useState } from 'react';
import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { useCaseWords } from '../cases/use-case-words.js';

/** Every answer as it was given, from when it holds, by whom, and why it changed. */
export function AnswerHistory({ itemId, caseId, version }: { itemId: string; caseId: string; version: number }) {
  const { t } = useMessages();
  const { slug } = useCity();
  const { day } = useDates();
  const { choice } = useCaseWords();
  const [open, setOpen] = useState(false);
  const read = useRead(['cases', slug, caseId, 'answers', itemId, version], () => taken(api.GET('/api/v1/cities/{city}/checklist-items/{id}/answers', { params: { path: { city: slug, id: itemId } } })), { enabled: open });
  return (
    <>
      <div className="cp-actions"><Press kind="quiet" expanded={open} press={() => setOpen(!open)}>{t(open ? 'process.history.hide' : 'process.history.show')}</Press></div>
      {open ? (
        <Await read={read}>
          {({ items }) => (
            <ol className="cp-thread">
              {items.map((row) => (
                <li key={row.no}>
                  <strong>{t('process.history.from', { date: day(row.effectiveOn) })}</strong>{' '}
                  {row.choice === null ? null : choice(row.choice)}{row.fromOn === null || row.toOn === null ? null : t('dates.range', { start: day(row.fromOn), end: day(row.toOn) })}
                  {row.answer === null ? null : <p className="cw-prose" dir="auto">{row.answer}</p>}
                  <p className="cw-meta">{row.by ?? ''}{row.why === null ? null : <> · {t('process.history.why', { why: row.why })}</>}</p>
                </li>
              ))}
            </ol>
          )}
        </Await>
      ) : null}
    </>
  );
}
