import { formatInstant, type Messages } from '#libs/ui';
import { DemoShell } from './demo-shell.js';

export interface CaughtLetter {
  readonly at: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

/** A city begun in this demo, whose own mailbox is read; null stands for the demo city. */
export interface BegunHere {
  readonly slug: string;
  readonly name: string;
}

interface MailPageProps {
  readonly messages: Messages;
  readonly zone: string;
  readonly mail: CaughtLetter;
  readonly begun: BegunHere | null;
}

/** One email as it went out: its words, and its links to press. */
export function MailPage({ messages, zone, mail, begun }: MailPageProps) {
  const { t, locale } = messages;
  return (
    <DemoShell messages={messages} title={mail.subject}>
      <p><a href={`/demo/mailbox${begun === null ? '' : `?city=${begun.slug}`}`}>{t('demo.barMailbox')}</a></p>
      <h1>{mail.subject}</h1>
      <p>{t('demo.mailLine', { from: mail.from, to: mail.to, at: formatInstant(mail.at, zone, locale, 'short') })}</p>
      <div className="cp-letter">{mail.text.split(/\n{2,}/).map((part) => <Part key={part} text={part} />)}</div>
    </DemoShell>
  );
}

/** A paragraph; a line that ends in an address becomes a link under its words. */
function Part({ text }: { readonly text: string }) {
  if (/^-+$/.test(text.trim())) return <hr />;
  return <p>{text.split('\n').map((line) => <Line key={line} line={line} />)}</p>;
}

function Line({ line }: { readonly line: string }) {
  const found = /^(.*?):?\s*(https?:\/\/\S+)$/.exec(line.trim());
  if (found === null) return <>{line}{' '}</>;
  const [, words = '', url = ''] = found;
  return <a className="cp-answer" href={url}>{words === '' ? url : words}</a>;
}
