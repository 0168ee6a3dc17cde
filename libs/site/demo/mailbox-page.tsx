import { formatInstant, type Messages } from '#libs/ui';
import { DemoShell } from './demo-shell.js';
import { DemoClockForms } from './demo-clock-forms.js';
import type { BegunHere } from './mail-page.js';

export interface MailboxLine {
  readonly id: string;
  readonly at: string;
  readonly to: string;
  readonly subject: string;
}

interface MailboxPageProps {
  readonly messages: Messages;
  readonly zone: string;
  readonly when: string;
  readonly mails: readonly MailboxLine[];
  /** Cursor of the next page, or null. */
  readonly next: string | null;
  /** What the last skip did, or null. */
  readonly skipped: string | null;
  /** Only the demo city's clock can be moved. */
  readonly begun: BegunHere | null;
}

/** Every email the demo city sent, newest first. */
export function MailboxPage({ messages, zone, when, mails, next, skipped, begun }: MailboxPageProps) {
  const { t, locale } = messages;
  const title = begun === null ? t('demo.mailboxTitle') : t('demo.mailboxOf', { city: begun.name });
  const query = begun === null ? '' : `city=${begun.slug}`;
  return (
    <DemoShell messages={messages} title={title}>
      <p><a href="/demo">{t('demo.barChange')}</a></p>
      <h1>{title}</h1>
      {skipped === null ? null : <p className="cp-notice"><output>{skipped}</output></p>}
      <p>{t('demo.barClock', { when })}</p>
      {begun === null ? <DemoClockForms messages={messages} back="/demo/mailbox" /> : null}
      {mails.length === 0 ? <p>{t(begun === null ? 'demo.mailboxEmpty' : 'demo.mailboxWait')}</p> : null}
      <ul className="cp-mails">
        {mails.map((mail) => (
          <li key={mail.id}>
            <a href={`/demo/mailbox/${mail.id}${query === '' ? '' : `?${query}`}`}>{mail.subject}</a>
            <p>{mail.to} · {formatInstant(mail.at, zone, locale, 'short')}</p>
          </li>
        ))}
      </ul>
      {next === null ? null : <p><a href={`/demo/mailbox?${query === '' ? '' : `${query}&`}after=${encodeURIComponent(next)}`}>{t('demo.mailboxOlder')}</a></p>}
    </DemoShell>
  );
}
