import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { callbackify } from 'node:util';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** As it came over the wire. */
  readonly raw: string;
  readonly parsed: ParsedMail;
}

/** A real mail server on the loopback address that keeps what it takes. */
export interface MailSink {
  readonly url: string;
  readonly received: ReceivedMail[];
  /** What the server answers to a recipient or to the content; null takes it. */
  answer: (step: 'rcpt' | 'data', address: string) => number | null;
  /** How long it thinks before it takes a mail. */
  delayMs: number;
  close(): Promise<void>;
}

export async function openMailSink(): Promise<MailSink> {
  const received: ReceivedMail[] = [];
  const sink: Pick<MailSink, 'answer' | 'delayMs'> = { answer: () => null, delayMs: 0 };
  const refusal = (code: number): Error => Object.assign(new Error('not now'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true, closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => {
      const code = sink.answer('rcpt', address);
      done(code === null ? null : refusal(code));
    },
    onData: (stream, session, done) => callbackify(async () => {
      const raw = await buffer(stream);
      if (sink.delayMs > 0) await sleep(sink.delayMs);
      const to = session.envelope.rcptTo.map(({ address }) => address);
      const code = sink.answer('data', to[0] ?? '');
      if (code !== null) throw refusal(code);
      const { mailFrom } = session.envelope;
      received.push({ envelope: { from: mailFrom === false ? '' : mailFrom.address, to }, raw: raw.toString('utf8'), parsed: await simpleParser(raw) });
    })(done),
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    get answer() { return sink.answer; },
    set answer(next) { sink.answer = next; },
    get delayMs() { return sink.delayMs; },
    set delayMs(next) { sink.delayMs = next; },
    close: () => new Promise((resolve) => { server.close(() => resolve()); }),
  };
}

/** Waits until `holds`, at most `seconds`. @throws Error with `what` when it never does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  for (let left = seconds * 40; left > 0; left -= 1) {
    if (await holds()) return;
    await sleep(25);
  }
  throw new Error(`never: ${what}`);
}
