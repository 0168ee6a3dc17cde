import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { AccountDatabase } from '../account-database.js';
import { problem } from '../identity.problems.js';
import type { Principal } from '../session/principal.js';
import { recordAccountEvent, type Door } from './account-trail.js';

/** The language of my account: it comes along to every device on which I sign in. */
@Injectable()
export class ChangeLanguage {
  constructor(
    private readonly database: AccountDatabase,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem `identity.session.absent` for a program, which speaks no language */
  async execute({ accountId }: Principal, language: string, door: Door): Promise<void> {
    if (accountId === null) throw problem('session.absent');
    await this.database.transaction(async (query) => {
      const changed = await query('update identity.account set language = $2 where id = $1 and language <> $2 returning id', [accountId, language]);
      if (changed.length > 0) await recordAccountEvent(query, accountId, 'language.change', door, this.clock.now());
    });
  }
}
