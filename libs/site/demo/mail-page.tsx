import { formatInstant, type Messages } from '#libs/ui';
import { DemoShell } from './demo-shell.js';

export interface CaughtLetter {
  readonly at: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

interface MailPageProps {
  readonly messages: Messages;
  readonly zone: string;
  readonly mail: CaughtLetter;
}

/** One email as it went out: its words, and its links to press. */
export function MailPage({ messages, zone, mail }: MailPageProps) {
  const { t, locale } = messages;
  return (
    <DemoShell messages={messages} title={mail.subject}>
      <p><a href="/demo/mailbox">{t('demo.barMailbox')}</a></p>
      <h1>{mail.subject}</h1>
      <p>{t('demo.mailLine', { from: mail.from, to: mail.to, at: formatInstant(mail.at, zone, locale, 'short') })}</p>
      <div className="cp-letter">{mail.text.split(/\n{2,}/).map((part, index) => <p key={index}>{part}</p>)}</div>
      <h2>{t('demo.mailLinks')}</h2>
      <ul>
        {mail.links.map((link) => <li key={link.url}><a href={link.url}>{link.label}</a></li>)}
      </ul>
    </DemoShell>
  );
}
