import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { AccountDatabase } from './account-database.js';
import { IDLE_MS } from './session/sessions.js';

const EVENT_DAYS = 400;

/** Takes away what is over: sessions, links, counts, and the account trail after 400 days. */
@OnHeartbeat(95)
@Injectable()
export class PruneIdentity implements HeartbeatTask {
  constructor(
    private readonly database: AccountDatabase,
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    const now = this.clock.now();
    await this.database.query('delete from identity.session where expires_at < $1 or seen_at < $2', [now, new Date(now.getTime() - IDLE_MS)]);
    await this.database.query('delete from identity.one_time where expires_at < $1', [now]);
    await this.database.query('delete from identity.rate where resets_at < $1', [now]);
    await this.cross.rows({ text: 'delete from identity.account_event where at < $1', values: [new Date(now.getTime() - EVENT_DAYS * 86_400_000)] });
  }
}
