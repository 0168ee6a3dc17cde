import { callbackify } from 'node:util';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SMTPPoolOptions } from 'nodemailer';
import { CONFIG, type Config } from '#libs/platform/config';
import { MailCatcher } from '../mailbox/mail-catcher.js';
import { connectSocket } from './connect-socket.js';
import type { OutgoingMail } from './outgoing-mail.js';
import { addressOf, smtpMessage } from './smtp-message.js';

const CONNECTIONS = 5;
const MESSAGES_A_CONNECTION = 500;

export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
}

/** Hands mail to the server of SMTP_URL, or to the built-in catcher where none is set. */
@Injectable()
export class SmtpTransport implements OnApplicationShutdown {
  private transporter: Pool | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly catcher: MailCatcher,
  ) {}

  /** @throws what nodemailer throws: see `judgeFailure` */
  async send(mail: OutgoingMail): Promise<void> {
    const transporter = (this.transporter ??= openPool(await this.server()));
    await transporter.sendMail(smtpMessage(mail, addressOf(this.config.mailFrom), this.config.smtpUrl === null));
  }

  onApplicationShutdown(): void {
    this.transporter?.close();
  }

  private async server(): Promise<SmtpServer> {
    return this.config.smtpUrl === null ? this.catcher.open() : readSmtpUrl(this.config.smtpUrl);
  }
}

/** `smtp://name:password@host:port`; `smtps:` speaks TLS from the first byte. */
export function readSmtpUrl(text: string): SmtpServer {
  const url = new URL(text);
  const secure = url.protocol === 'smtps:';
  const auth = url.username === '' ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? (secure ? 465 : 587) : Number(url.port), secure, auth };
}

type Pool = ReturnType<typeof openPool>;

type SocketCallback = Parameters<NonNullable<SMTPPoolOptions['getSocket']>>[1];

function openPool({ host, port, secure, auth }: SmtpServer) {
  const connected = callbackify(async () => ({ connection: await connectSocket(host, port) }));
  const loopback = /^(127\.|::1$|localhost$)/.test(host);
  return createTransport({
    pool: true, maxConnections: CONNECTIONS, maxMessages: MESSAGES_A_CONNECTION, host, port, secure,
    // A password never crosses a network in the clear; certificates are always checked (bar O9).
    requireTLS: auth !== null && !secure && !loopback,
    ...(auth === null ? {} : { auth }),
    greetingTimeout: 10_000, socketTimeout: 60_000,
    getSocket: (_options: SMTPPoolOptions, done: SocketCallback) => connected(done),
  });
}
