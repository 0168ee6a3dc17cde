import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#libs/kernel';
import { recordAccountEvent, type Door } from '../account/account-trail.js';
import { AccountDatabase, type Query } from '../account-database.js';
import { problem } from '../identity.problems.js';
import { hashSecret, newSecret } from '../secret-token.js';
import { rightsChanged } from './principal-cache.js';

/** Bar S4. */
export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 12 * 3_600_000;

export interface SessionRow {
  readonly id: string;
  readonly agent: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** Sessions stand on the server, so that ending one ends it at once; only the hash of the cookie is kept (bar S9). */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: AccountDatabase,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * A new session under a new secret; the one that the browser carried before is ended (bar S3).
   * @returns the secret for the cookie
   */
  async open(accountId: string, agent: string, door: Door, before: string | null = null): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.database.transaction(async (query) => {
      if (before !== null) await query('delete from identity.session where secret_hash = $1', [hashSecret(before)]);
      await query(
        `insert into identity.session (id, secret_hash, account_id, agent, created_at, seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)`,
        [newId(now.getTime()), hashSecret(secret), accountId, agent.slice(0, 60), now, new Date(now.getTime() + ABSOLUTE_MS)]);
      await recordAccountEvent(query, accountId, 'session.open', door, now);
    });
    rightsChanged();
    return secret;
  }

  /** The account's sessions that are still good, the latest first. */
  list(accountId: string): Promise<SessionRow[]> {
    const now = this.clock.now().getTime();
    return this.database.query<SessionRow>(
      `select id, agent, created_at as "createdAt", seen_at as "seenAt" from identity.session
       where account_id = $1 and expires_at > $2 and seen_at > $3 order by seen_at desc, id desc limit 200`,
      [accountId, new Date(now), new Date(now - IDLE_MS)]);
  }

  /** @throws Problem `identity.session.absent` (absent), also for a session of somebody else */
  async end(accountId: string, sessionId: string, door: Door): Promise<void> {
    await this.ending(accountId, 'session.end', door, (query) =>
      query('delete from identity.session where account_id = $1 and id = $2 returning id', [accountId, sessionId]));
  }

  /** All of an account's sessions but one; all of them without it. */
  async endOthers(accountId: string, keep: string | null, door: Door): Promise<void> {
    await this.database.transaction(async (query) => {
      await query('delete from identity.session where account_id = $1 and ($2::uuid is null or id <> $2)', [accountId, keep]);
      await recordAccountEvent(query, accountId, keep === null ? 'session.end-all' : 'session.end-others', door, this.clock.now());
    });
    rightsChanged();
  }

  private async ending(accountId: string, action: string, door: Door, remove: (query: Query) => Promise<unknown[]>): Promise<void> {
    await this.database.transaction(async (query) => {
      const gone = await remove(query);
      if (gone.length === 0) throw problem('session.absent');
      await recordAccountEvent(query, accountId, action, door, this.clock.now());
    });
    rightsChanged();
  }
}
