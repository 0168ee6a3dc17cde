import type { Transaction } from '#libs/platform/work';
import { requireMayGive, requireScope } from '../access/give-role.rules.js';
import { InvitationMade } from '../identity.events.js';
import { problem } from '../identity.problems.js';
import { Invitation, type InvitationWish } from './invitation.entity.js';

/** Part of a transaction: inviting people by email. The link is made and mailed by a job after the commit. */
export class Invitations {
  constructor(private readonly tx: Transaction) {}

  /**
   * Invites an address into a role. Earlier open invitations of the address into the same role and scope end.
   * @throws Problem `identity.role.beyond` (forbidden) when the actor may not give that role there
   */
  async invite(wish: InvitationWish): Promise<{ readonly id: string }> {
    requireScope(wish);
    requireMayGive(this.tx.actor, wish);
    const invitation = Invitation.open(this.tx.actor, wish, this.tx.machineNow);
    await this.tx.query(
      `update identity.invitation set revoked_at = $2, version = version + 1
       where workspace_id = $1 and email = $3 and role = $4 and scope_kind = $5 and scope_id is not distinct from $6 and accepted_at is null and revoked_at is null`,
      [this.tx.workspaceId, this.tx.machineNow, invitation.email, wish.role, wish.scopeKind, wish.scopeId]);
    await this.tx.table(Invitation).insert(invitation);
    this.tx.record({ kind: 'invitation', id: invitation.id, after: { role: wish.role, scopeKind: wish.scopeKind, scopeId: wish.scopeId, personId: wish.personId } });
    this.tx.announce(InvitationMade, { invitationId: invitation.id });
    return { id: invitation.id };
  }

  /** @throws Problem `identity.invitation.absent` (absent), `identity.invitation.closed` (conflict) */
  async revoke(id: string): Promise<void> {
    const invitation = await this.tx.table(Invitation).requireLocked(id, problem('invitation.absent'));
    if (!invitation.isOpen(this.tx.machineNow)) throw problem('invitation.closed');
    invitation.revoke(this.tx.machineNow);
    await this.tx.table(Invitation).update(invitation);
    this.tx.record({ kind: 'invitation', id, after: { revoked: true } });
  }
}
