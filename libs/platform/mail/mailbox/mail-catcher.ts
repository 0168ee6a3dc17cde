import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { callbackify } from 'node:util';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SmtpServer } from '../delivery/smtp-transport.js';
import { KeepCaughtMail } from './keep-caught-mail.use-case.js';

const USER = 'commonplan';
const LARGEST = 5_000_000;

/**
 * A mail server on the loopback address for installations without one: real SMTP, real mail, kept in the database
 * for the mailbox page. Only this process knows the password, so nobody else on the machine can drop mail into it.
 */
@Injectable()
export class MailCatcher implements OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private readonly password = randomBytes(24).toString('base64url');
  private opening: Promise<SmtpServer> | null = null;
  private server: SMTPServer | null = null;

  constructor(private readonly keep: KeepCaughtMail) {}

  /** Starts it at the first call. */
  open(): Promise<SmtpServer> {
    return (this.opening ??= this.listen());
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server !== null) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private async listen(): Promise<SmtpServer> {
    const server = new SMTPServer({
      banner: 'Commonplan', size: LARGEST, disabledCommands: ['STARTTLS'], allowInsecureAuth: true, disableReverseLookup: true, closeTimeout: 2_000,
      onAuth: ({ username, password }, _session, done) => {
        if (username === USER && password === this.password) return done(null, { user: USER });
        return done(new Error('unknown'));
      },
      onData: (stream, _session, done) => callbackify((data: Readable) => this.take(data))(stream, done),
    });
    server.on('error', (error: Error) => this.logger.warn(`catcher: ${error.name}`));
    await new Promise<void>((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    this.server = server;
    const { port } = server.server.address() as AddressInfo;
    return { host: '127.0.0.1', port, secure: false, auth: { user: USER, pass: this.password } };
  }

  /** @throws Error with SMTP code 451 when it could not be kept: the sender tries again */
  private async take(data: Readable): Promise<void> {
    try {
      await this.keep.execute(await simpleParser(data, { skipImageLinks: true, skipTextToHtml: true }));
    } catch (error) {
      this.logger.warn(`a mail was not kept: ${(error as Error).name}`);
      throw Object.assign(new Error('try again later'), { responseCode: 451 });
    }
  }
}
