import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { recordAccountEvent, type Door } from '../account/account-trail.js';
import { Accounts } from '../account/accounts.js';
import { hashPassword } from '../account/password-hash.js';
import { requireUncommon } from '../account/password.rules.js';
import { networkOf, RateLimits, SIGN_IN_ACCOUNT, TOKEN_IP } from '../account/rate-limits.js';
import { AccountDatabase } from '../account-database.js';
import { problem } from '../identity.problems.js';
import { hashSecret } from '../secret-token.js';
import { rightsChanged } from '../session/principal-cache.js';

/** Sets the new password: the link dies, so do all sessions, and nobody is signed in by it. */
@Injectable()
export class CompleteReset {
  constructor(
    private readonly database: AccountDatabase,
    private readonly accounts: Accounts,
    private readonly limits: RateLimits,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem `identity.reset.ended` (gone) for every link that cannot be used, `identity.password.common` (invalid) */
  async execute(secret: string, password: string, door: Door & { readonly ip: string }): Promise<void> {
    await this.limits.take(TOKEN_IP, networkOf(door.ip));
    const hash = hashSecret(secret);
    const [link] = await this.database.query<{ accountId: string }>(
      'select account_id as "accountId" from identity.one_time where secret_hash = $1 and expires_at > $2', [hash, this.clock.now()]);
    const account = link === undefined ? null : await this.accounts.byId(link.accountId);
    if (account === null || account.disabledAt !== null) throw problem('reset.ended');
    requireUncommon(password, account.email);
    const passwordHash = await hashPassword(password);
    const now = this.clock.now();
    await this.database.transaction(async (query) => {
      const used = await query('delete from identity.one_time where secret_hash = $1 and expires_at > $2 returning id', [hash, now]);
      if (used.length === 0) throw problem('reset.ended');
      await query('delete from identity.one_time where account_id = $1', [account.id]);
      await query('delete from identity.session where account_id = $1', [account.id]);
      await query('update identity.account set password_hash = $2, password_set_at = $3 where id = $1', [account.id, passwordHash, now]);
      await recordAccountEvent(query, account.id, 'password.reset', door, now);
    });
    rightsChanged();
    await this.limits.clear(SIGN_IN_ACCOUNT, account.email);
  }
}
