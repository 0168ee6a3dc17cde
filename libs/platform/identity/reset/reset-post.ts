import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Problem } from '#libs/kernel';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { AccountDatabase } from '../account-database.js';
import { MailReset } from './mail-reset.use-case.js';

/** Long after the answer: nobody can tell from its time whether a mail was made. */
const DELAY_MS = 300;

/**
 * Takes waiting reset requests and mails the links. The process that noted one
 * does it a moment later; the heartbeat takes what a crash left behind.
 */
@OnHeartbeat(20)
@Injectable()
export class ResetPost implements HeartbeatTask, BeforeApplicationShutdown {
  private readonly logger = new Logger('identity');
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: AccountDatabase,
    private readonly mail: MailReset,
  ) {}

  soon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      void this.tick().catch((error: unknown) => this.logger.warn(`reset mail: ${error instanceof Problem ? error.code : 'unexpected'}`));
    }, DELAY_MS).unref();
  }

  /** All that wait now; run one after the other, so that two ticks never mail the same request twice. */
  tick(): Promise<void> {
    this.working = this.working.then(() => this.takeAll(), () => this.takeAll());
    return this.working;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.working.catch(() => undefined);
  }

  private async takeAll(): Promise<void> {
    for (;;) {
      // Taken for good before mailing: a mail too few can be asked for again, one too many is a puzzle.
      const [request] = await this.database.query<{ email: string }>(
        `delete from identity.reset_request where id = (select id from identity.reset_request order by requested_at, id for update skip locked limit $1) returning email`, [1]);
      if (request === undefined) return;
      await this.mail.execute(request.email);
    }
  }
}
