import type { SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from './outgoing-mail.js';

/** Set for the built-in catcher only: other servers have no use for it. */
export const WORKSPACE_HEADER = 'X-Commonplan-Workspace';

/**
 * The mail for the transport. Addresses are objects and the envelope is given, so nothing in a name or a title
 * is ever parsed as an address or a header (bar E6).
 */
export function smtpMessage(mail: OutgoingMail, fromAddress: string, toCatcher: boolean): SendMailOptions {
  const replyTo = mail.replyToAddress === null ? {} : { replyTo: { name: mail.replyToName ?? '', address: mail.replyToAddress } };
  return {
    messageId: `<${mail.messageId}>`,
    date: mail.createdAt,
    envelope: { from: fromAddress, to: [mail.toAddress] },
    from: { name: mail.fromName, address: fromAddress },
    to: { name: mail.toName ?? '', address: mail.toAddress },
    ...replyTo,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': mail.language,
      ...unsubscribeHeaders(mail.unsubscribeUrl),
      ...(toCatcher ? { [WORKSPACE_HEADER]: mail.workspaceId } : {}),
    },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 8058: one press in the mail reader, no cookie, no further question. Both lines must be signed by the relay's DKIM. */
function unsubscribeHeaders(url: string | null): Record<string, string> {
  return url === null ? {} : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** `Name <address>` or a bare address, as in MAIL_FROM. */
export function addressOf(mailFrom: string): string {
  return /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom.trim();
}

/** For message ids: the part after the @ of MAIL_FROM. */
export function domainOf(mailFrom: string): string {
  return addressOf(mailFrom).split('@').at(-1) ?? 'localhost.invalid';
}
