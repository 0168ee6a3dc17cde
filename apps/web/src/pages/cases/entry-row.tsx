import { useState } from 'react';
import { Link } from 'react-router';
import { formatList, useMessages } from '#libs/ui';

import type { components } from '../../api/schema.js';
import { Press } from '../../kit/next-step.js';
import { said } from '../../kit/said.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';
import { AttachedFiles } from './attached-files.js';
import { CorrectEntryForm } from './correct-entry-form.js';
import { EntryBefore } from './entry-before.js';

export type Entry = components['schemas']['EntryRow'];

interface EntryProps {
  readonly entry: Entry;
  readonly caseId: string;
  readonly mayWrite: boolean;
}

/** One line of the file. */
export function EntryRow({ entry, caseId, mayWrite }: EntryProps) {
  const messages = useMessages();
  const { to } = useCity();
  const { at, partly } = useDates();
  const { t } = messages;
  const [shown, setShown] = useState<'correct' | 'before'>();
  const values = (entry as { titleValues?: Record<string, string> | null }).titleValues ?? {};
  const title = entry.titleKey === null ? entry.title : said(messages, entry.titleKey, entry.title, values);
  if (entry.kind === 'system') {
    return <li className="cw-noted"><span>{title}</span> <span className="cw-quiet">{at(entry.happenedAt)}{entry.by === null ? null : <> · {entry.by}</>}</span></li>;
  }
  const people = entry.with === null ? entry.by : entry.by === null ? entry.with : t('app.file.withBy', { with: entry.with, by: entry.by });
  const toggle = (what: 'correct' | 'before') => setShown(shown === what ? undefined : what);
  return (
    <li>
      <p className="cw-meta">
        <span>{t(`casework.entry.${entry.kind}`)}</span>
        <span>{entry.happenedInPart === null ? at(entry.happenedAt) : partly(entry.happenedInPart)}</span>
        {people === null ? null : <span>{people}</span>}
        {entry.hosts.length === 0 ? null : <span>{t('cases.entry.heldBy', { hosts: formatList(entry.hosts, messages.locale) })}</span>}
        {entry.external ? <span>{t('cases.entry.externalMark')}</span> : null}
        {entry.visibility === 'staff' ? null : <span>{t(`casework.visibility.${entry.visibility}`)}</span>}
      </p>
      <h2 className="cw-question" dir="auto">{title}</h2>
      {entry.body === '' ? null : <p className="cw-prose" dir="auto">{entry.body}</p>}
      {entry.followUp === null ? null : <p>{t('app.file.followUp', { what: entry.followUp })}</p>}
      {entry.links.length === 0 ? null : <ul className="cw-files">{entry.links.map((link) => <li key={link.url}><a href={link.url} rel="noreferrer nofollow"><bdi>{link.label}</bdi></a> <span className="cw-quiet">{t(`cases.link.${link.kind}`)}</span></li>)}</ul>}
      {entry.mail === null ? null : <AttachedFiles files={entry.mail.attachments} />}
      {entry.request === null ? null : <p><Link to={to(`requests/${entry.request.id}`)}>{t('app.file.request', { number: String(entry.request.number) })}</Link></p>}
      {entry.correctedAt === null ? null : <p className="cw-quiet">{entry.correctedBy === null ? t('cases.entry.correctedOnly', { when: at(entry.correctedAt) }) : t('cases.entry.corrected', { when: at(entry.correctedAt), by: entry.correctedBy })}</p>}
      <div className="cp-actions">
        {entry.mail === null || entry.mail.inThread < 2 ? null : <Link className="cw-quiet-link" to={to(`cases/${caseId}/file?thread=${entry.mail.threadId}`)}>{t('cases.entry.thread', { count: entry.mail.inThread })}</Link>}
        {entry.correctedAt === null ? null : <Press kind="quiet" expanded={shown === 'before'} press={() => toggle('before')}>{t('cases.entry.before')}<span className="usa-sr-only">: {title}</span></Press>}
        {mayWrite && entry.kind !== 'request' ? <Press kind="quiet" expanded={shown === 'correct'} press={() => toggle('correct')}>{t('cases.entry.correct')}<span className="usa-sr-only">: {title}</span></Press> : null}
        {mayWrite && entry.kind === 'email' && entry.request === null ? <Link className="cw-quiet-link" to={to(`requests/new?case=${caseId}`)} state={{ title, body: entry.body, fromName: entry.with, fromContact: entry.mail?.fromAddress ?? null }}>{t('cases.entry.toRequest')}<span className="usa-sr-only">: {title}</span></Link> : null}
      </div>
      {shown === 'before' ? <EntryBefore entryId={entry.id} version={entry.version} /> : null}
      {shown === 'correct' ? <CorrectEntryForm entry={{ ...entry, title }} caseId={caseId} close={() => setShown(undefined)} /> : null}
    </li>
  );
}
