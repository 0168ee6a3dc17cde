import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { mayGive } from '../access/give-role.rules.js';
import { Access } from '../access/access.js';
import { Grants } from '../access/grants.js';
import { Accounts, normalEmail, type Account } from '../account/accounts.js';
import { hashPassword, passwordMatches } from '../account/password-hash.js';
import { requireUncommon } from '../account/password.rules.js';
import { networkOf, RateLimits, SIGN_IN_ACCOUNT, TOKEN_IP } from '../account/rate-limits.js';
import { InvitationAccepted } from '../identity.events.js';
import { problem } from '../identity.problems.js';
import { Invitation } from './invitation.entity.js';
import type { AcceptInvitationRequest } from './accept-invitation.request.js';
import { InvitationByToken, type OpenInvitation } from './invitation-by-token.query.js';

/** From where the acceptance comes. */
export interface AcceptanceDoor {
  readonly ip: string;
  readonly requestId: string;
}

/**
 * Takes an invitation: makes the account or proves the one that there is, and
 * gives access and role. Whatever is wrong with the invitation gives one answer.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: InvitationByToken,
    private readonly accounts: Accounts,
    private readonly limits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem `identity.invitation.ended` (gone), `identity.sign-in.wrong` (unauthenticated) for an existing
   *   account with another password, `identity.password.common` (invalid)
   */
  async execute(token: string, request: AcceptInvitationRequest, door: AcceptanceDoor): Promise<{ readonly accountId: string }> {
    await this.limits.take(TOKEN_IP, networkOf(door.ip));
    const invitation = await this.invitations.find(token);
    if (invitation === null || normalEmail(request.email) !== invitation.email) throw problem('invitation.ended');
    const account = await this.accounts.byEmail(invitation.email);
    const passwordHash = await this.provePassword(account, invitation.email, request.password);
    const actor: Actor = {
      kind: 'account', workspaceId: invitation.workspaceId, accountId: account?.id ?? null, personId: invitation.personId,
      grants: [], via: 'invitation', requestId: door.requestId,
    };
    return this.unitOfWork.run('identity.invitation.accept', actor, (tx) => this.accept(tx, invitation, request.language, passwordHash));
  }

  /** @returns the hash to keep for a new account, null when the account has one */
  private async provePassword(account: Account | null, email: string, password: string): Promise<string | null> {
    if (account === null || account.passwordHash === null) {
      requireUncommon(password, email);
      return hashPassword(password);
    }
    await this.limits.take(SIGN_IN_ACCOUNT, email);
    if (account.disabledAt !== null || !(await passwordMatches(account.passwordHash, password))) throw problem('sign-in.wrong');
    await this.limits.clear(SIGN_IN_ACCOUNT, email);
    return null;
  }

  private async accept(tx: Transaction, open: OpenInvitation, language: string | undefined, passwordHash: string | null): Promise<{ accountId: string }> {
    const invitation = await tx.table(Invitation).requireLocked(open.id, problem('invitation.ended'));
    if (!invitation.isOpen(tx.machineNow) || !(await this.inviterStillMay(tx, invitation))) throw problem('invitation.ended');
    const accountId = await tx.use(Access).accountFor(invitation.email, language ?? invitation.language);
    if (passwordHash !== null) await this.setFirstPassword(tx, accountId, passwordHash);
    await tx.use(Access).open(accountId, invitation.personId);
    const holder = invitation.personId === null ? { accountId } : { personId: invitation.personId };
    await tx.use(Grants).give({ ...holder, role: invitation.role, scopeKind: invitation.scopeKind, scopeId: invitation.scopeId });
    invitation.accept(accountId, tx.machineNow);
    await tx.table(Invitation).update(invitation);
    tx.record({ kind: 'invitation', id: invitation.id, after: { acceptedBy: accountId } });
    announceAccepted(tx, invitation, accountId);
    return { accountId };
  }

  /**
   * Whoever invited must still be allowed to give this role today; what a command or a job offered stands. A
   * founder has no account yet: theirs holds as long as nobody is in the city.
   */
  private async inviterStillMay(tx: Transaction, invitation: Invitation): Promise<boolean> {
    if (invitation.invitedByKind === 'command' || invitation.invitedByKind === 'job') return true;
    if (invitation.invitedByAccountId === null) return (await tx.query('select 1 from identity.access where workspace_id = $1 limit 1', [tx.workspaceId])).length === 0;
    return mayGive(await tx.use(Grants).ofAccount(invitation.invitedByAccountId), invitation);
  }

  /** Two acceptances at once: the first password counts, the second is refused by the lock on the invitation. */
  private async setFirstPassword(tx: Transaction, accountId: string, passwordHash: string): Promise<void> {
    const set = await tx.query('update identity.account set password_hash = $2, password_set_at = $3 where id = $1 and password_hash is null and disabled_at is null returning id',
      [accountId, passwordHash, this.clock.now()]);
    if (set.length === 0) throw problem('invitation.ended');
  }
}

function announceAccepted(tx: Transaction, { id: invitationId, personId }: Invitation, accountId: string): void {
  if (personId === null) tx.announce(InvitationAccepted, { invitationId, accountId });
  else tx.announce(InvitationAccepted, { invitationId, accountId, personId });
}
