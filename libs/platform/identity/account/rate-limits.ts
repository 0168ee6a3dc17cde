import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { AccountDatabase } from '../account-database.js';
import { problem } from '../identity.problems.js';

export interface Limit {
  readonly name: string;
  /** How many tries are evaluated before the lock. */
  readonly tries: number;
  /** Minutes in which they are counted, and minutes of the lock. */
  readonly minutes: number;
}

/** Bar A4: at most 10 in 10 minutes, so 60 an hour, and the right person is back within 10 minutes. */
export const SIGN_IN_ACCOUNT: Limit = { name: 'sign-in:account', tries: 10, minutes: 10 };
export const SIGN_IN_IP: Limit = { name: 'sign-in:ip', tries: 100, minutes: 10 };
export const RESET_ACCOUNT: Limit = { name: 'reset:account', tries: 5, minutes: 60 };
export const RESET_IP: Limit = { name: 'reset:ip', tries: 50, minutes: 60 };
export const TOKEN_IP: Limit = { name: 'one-time:ip', tries: 50, minutes: 10 };

/**
 * Counts in PostgreSQL, so that all replicas share one limit (bar A5). A try is
 * counted before it is evaluated: parallel tries cannot slip through.
 */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: AccountDatabase,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws Problem `identity.sign-in.too-many` (too-many) with `retryAfter` in seconds */
  async take(limit: Limit, who: string): Promise<void> {
    const now = this.clock.now();
    const until = new Date(now.getTime() + limit.minutes * 60_000);
    const [row] = await this.database.query<{ hits: number; resetsAt: Date }>(
      `insert into identity.rate as r (key, hits, resets_at) values ($1, 1, $3)
       on conflict (key) do update set
         hits = case when r.resets_at <= $2 then 1 else least(r.hits + 1, $4 + 1) end,
         resets_at = case when r.resets_at <= $2 or r.hits + 1 = $4 then $3 else r.resets_at end
       returning hits, resets_at as "resetsAt"`,
      [this.key(limit, who), now, until, limit.tries]);
    if (row === undefined || row.hits <= limit.tries) return;
    throw problem('sign-in.too-many', { retryAfter: Math.max(1, Math.ceil((row.resetsAt.getTime() - now.getTime()) / 1000)) });
  }

  /** After a success the count begins anew. */
  async clear(limit: Limit, who: string): Promise<void> {
    await this.database.query('delete from identity.rate where key = $1', [this.key(limit, who)]);
  }

  /** Keyed, so that the table does not tell who tried. */
  private key(limit: Limit, who: string): Buffer {
    return createHmac('sha256', this.config.secretKey).update(`${limit.name}\n${who}`).digest();
  }
}

/** An IPv6 network counts as one: whoever has one address there has them all. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip;
  const [head = '', tail = ''] = ip.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === '' ? [] : tail.split(':');
  const filled = ip.includes('::') ? [...front, ...Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0'), ...back] : front;
  return filled.slice(0, 4).join(':');
}
