import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '#libs/kernel';
import { normalEmail } from '../account/accounts.js';
import { networkOf, RateLimits, RESET_ACCOUNT, RESET_IP } from '../account/rate-limits.js';
import { AccountDatabase } from '../account-database.js';
import { ResetPost } from './reset-post.js';

/** Notes that somebody asked for a new password: one and the same row for known and unknown addresses (bar A6). */
@Injectable()
export class AskReset {
  constructor(
    private readonly database: AccountDatabase,
    private readonly limits: RateLimits,
    private readonly post: ResetPost,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(email: string, ip: string): Promise<void> {
    const address = normalEmail(email);
    await this.limits.take(RESET_IP, networkOf(ip));
    await this.limits.take(RESET_ACCOUNT, address);
    const now = this.clock.now();
    await this.database.query('insert into identity.reset_request (id, email, requested_at) values ($1, $2, $3)', [newId(now.getTime()), address, now]);
    this.post.soon();
  }
}
