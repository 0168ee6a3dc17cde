import { createHash } from 'node:crypto';
import { simpleParser, type ParsedMail } from 'mailparser';
import { dropReasonOf } from './drop-reason.rules.js';
import type { IncomingMail } from './incoming-mail.js';

const LONGEST_TEXT = 100_000;
const LONGEST_ID = 900;
const LONGEST_HTML = 2_000_000;

const READING = { skipImageLinks: true, skipTextToHtml: true, skipTextLinks: true, maxHtmlLengthToParse: LONGEST_HTML };

/** Reads the bytes of one email. A header that nobody understands is left out; what people wrote is kept. */
export async function readIncomingMail(bytes: Buffer, envelopeFrom: string, ownAddress: string): Promise<IncomingMail> {
  const mail = await simpleParser(bytes, READING);
  const sender = mail.from?.value[0];
  const fromAddress = clean(sender?.address ?? '', 320) || null;
  return {
    messageId: idOf(mail.messageId) ?? `${createHash('sha256').update(bytes).digest('hex')}@no-id.invalid`,
    references: [...[mail.references ?? []].flat(), ...(mail.inReplyTo === undefined ? [] : [mail.inReplyTo])].flatMap((text) => idOf(text) ?? []).slice(-50),
    fromAddress,
    fromName: clean(sender?.name ?? '', 200) || null,
    subject: clean(mail.subject ?? '', 500),
    text: words(await textOf(mail)).slice(0, LONGEST_TEXT).replace(/\p{Cs}/gu, ''),
    sentAt: mail.date === undefined || Number.isNaN(mail.date.getTime()) ? null : mail.date,
    // Pictures inside the HTML belong to signatures; what somebody attached has a disposition of its own.
    files: mail.attachments.filter(({ related }) => !related).map(({ filename, content }) => ({ filename: filename ?? '', content })),
    dropReason: dropReasonOf({ envelopeFrom, fromAddress, header: (name) => headerOf(mail, name), hops: hopsOf(mail), ownAddress }),
  };
}

/** The words of the HTML, where a mail program sends an empty text along with it. */
async function textOf(mail: ParsedMail): Promise<string> {
  const text = mail.text ?? '';
  if (text.trim() !== '' || mail.html === false) return text;
  return (await simpleParser(`Content-Type: text/html; charset=utf-8\r\n\r\n${mail.html}`, READING)).text ?? '';
}

function idOf(text: string | undefined): string | null {
  const id = (text ?? '').trim().replace(/^<|>$/g, '');
  return id === '' ? null : clean(id, LONGEST_ID);
}

function headerOf(mail: ParsedMail, name: string): string | null {
  const value: unknown = mail.headers.get(name);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join(', ');
  const named = value as { value?: unknown } | undefined;
  return typeof named?.value === 'string' ? named.value : null;
}

function hopsOf(mail: ParsedMail): number {
  return mail.headerLines.filter(({ key }) => key === 'received').length;
}

/** One line without control signs. */
function clean(text: string, longest: number): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim().slice(0, longest).replace(/\p{Cs}/gu, '');
}

/** The text with its lines; a database cannot keep a zero byte. */
function words(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n').trim();
}
