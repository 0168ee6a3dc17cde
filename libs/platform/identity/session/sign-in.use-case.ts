import { Injectable } from '@nestjs/common';
import { Accounts, normalEmail } from '../account/accounts.js';
import { passwordMatches } from '../account/password-hash.js';
import { networkOf, RateLimits, SIGN_IN_ACCOUNT, SIGN_IN_IP } from '../account/rate-limits.js';
import { problem } from '../identity.problems.js';

/** Proves address and password, in the same steps and the same time whether the address is known or not (bar A6). */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly limits: RateLimits,
  ) {}

  /**
   * @returns the account's id
   * @throws Problem `identity.sign-in.wrong` (unauthenticated), `identity.sign-in.too-many` (too-many)
   */
  async prove(email: string, password: string, ip: string): Promise<string> {
    const address = normalEmail(email);
    await this.limits.take(SIGN_IN_IP, networkOf(ip));
    await this.limits.take(SIGN_IN_ACCOUNT, address);
    const account = await this.accounts.byEmail(address);
    const usable = account === null || account.disabledAt !== null ? null : account;
    const matches = await passwordMatches(usable?.passwordHash ?? null, password);
    if (usable === null || !matches) throw problem('sign-in.wrong');
    await this.limits.clear(SIGN_IN_ACCOUNT, address);
    return usable.id;
  }
}
