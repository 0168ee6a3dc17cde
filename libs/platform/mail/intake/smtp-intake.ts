import type { AddressInfo } from 'node:net';
import { callbackify } from 'node:util';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** Bytes of one email: larger ones are refused with 552, and their sender is told so by the own server. */
const LARGEST = 30 * 1024 * 1024;

export interface SmtpIntakeOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Whether there is such an address here; others are refused with 550. */
  knows(address: string): Promise<boolean>;
  /** Keeps it, or throws: then the sender's server tries again (451). Must be safe twice. */
  take(mail: { readonly bytes: Buffer; readonly from: string; readonly to: readonly string[] }): Promise<void>;
  onFault(error: Error): void;
}

export interface SmtpIntake {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Takes mail that the city's own mail server hands over: plain SMTP on an inner network, no sign-in, nothing is relayed.
 */
export async function openSmtpIntake(options: SmtpIntakeOptions): Promise<SmtpIntake> {
  const server = new SMTPServer({
    banner: 'Commonplan', size: LARGEST, maxClients: 20, disabledCommands: ['AUTH', 'STARTTLS'], authOptional: true, disableReverseLookup: true,
    socketTimeout: 60_000, closeTimeout: 2_000,
    onRcptTo: ({ address }, _session, done) => callbackify(() => requireKnown(options, address))(done),
    onData: (stream, session, done) => callbackify(() => receive(options, stream, session))(done),
  });
  server.on('error', (error: Error) => options.onFault(error));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function requireKnown(options: SmtpIntakeOptions, address: string): Promise<void> {
  if (!(await orTryAgain(options, () => options.knows(address)))) throw answer(550, 'no such address here');
}

async function receive(options: SmtpIntakeOptions, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  // Read to the end also when it is too large: only then the answer is heard.
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw answer(552, 'too large: 30 MB at most');
  const { mailFrom, rcptTo } = session.envelope;
  const from = mailFrom === false ? '' : (mailFrom as SMTPServerAddress).address;
  await orTryAgain(options, () => options.take({ bytes: Buffer.concat(chunks), from, to: rcptTo.map(({ address }) => address) }));
}

async function orTryAgain<T>(options: SmtpIntakeOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    options.onFault(error as Error);
    throw answer(451, 'try again later');
  }
}

function answer(responseCode: number, sentence: string): Error {
  return Object.assign(new Error(sentence), { responseCode });
}
