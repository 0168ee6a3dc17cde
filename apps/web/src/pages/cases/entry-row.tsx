import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { said } from '../../kit/said.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

type Entry = components['schemas']['EntryRow'];

/** One line of the file. */
export function EntryRow({ entry }: { entry: Entry }) {
  const messages = useMessages();
  const { to } = useCity();
  const { at, partly } = useDates();
  const { t } = messages;
  const values = (entry as { titleValues?: Record<string, string> | null }).titleValues ?? {};
  const title = entry.titleKey === null ? entry.title : said(messages, entry.titleKey, entry.title, values);
  if (entry.kind === 'system') {
    return <li className="cw-noted"><span>{title}</span> <span className="cw-quiet">{at(entry.happenedAt)}{entry.by === null ? null : <> · {entry.by}</>}</span></li>;
  }
  const people = entry.with === null ? entry.by : entry.by === null ? entry.with : t('app.file.withBy', { with: entry.with, by: entry.by });
  return (
    <li>
      <p className="cw-meta">
        <span>{t(`casework.entry.${entry.kind}`)}</span>
        <span>{entry.happenedInPart === null ? at(entry.happenedAt) : partly(entry.happenedInPart)}</span>
        {people === null ? null : <span>{people}</span>}
        {entry.visibility === 'staff' ? null : <span>{t(`casework.visibility.${entry.visibility}`)}</span>}
      </p>
      <h2 className="cw-question" dir="auto">{title}</h2>
      {entry.body === '' ? null : <p className="cw-prose" dir="auto">{entry.body}</p>}
      {entry.followUp === null ? null : <p>{t('app.file.followUp', { what: entry.followUp })}</p>}
      {entry.request === null ? null : <p><Link to={to(`requests/${entry.request.id}`)}>{t('app.file.request', { number: String(entry.request.number) })}</Link></p>}
    </li>
  );
}
