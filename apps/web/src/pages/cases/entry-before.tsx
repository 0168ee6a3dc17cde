import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Await } from '../../kit/await.js';
import { said } from '../../kit/said.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

/** What stood in an entry before its corrections, the latest first. */
export function EntryBefore({ entryId, version }: { entryId: string; version: number }) {
  const messages = useMessages();
  const { slug } = useCity();
  const { at } = useDates();
  const { t } = messages;
  const read = useRead(['corrections', slug, entryId, version], () => taken(api.GET('/api/v1/cities/{city}/file-entries/{id}/corrections', { params: { path: { city: slug, id: entryId } } })));
  return (
    <Await read={read}>
      {({ items }) => items.map((one) => (
        <article key={one.no} className="cw-earlier">
          <p className="cw-meta"><span>{t('cases.entry.until', { when: at(one.at) })}</span>{one.reason === null ? null : <span>{one.reason}</span>}</p>
          <h3 dir="auto">{one.titleKey === null ? one.title : said(messages, one.titleKey, one.title)}</h3>
          {one.body === '' ? null : <p className="cw-prose" dir="auto">{one.body}</p>}
          {one.followUp === null ? null : <p>{t('app.file.followUp', { what: one.followUp })}</p>}
        </article>
      ))}
    </Await>
  );
}
