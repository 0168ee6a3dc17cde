import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { INVITE } from '../identity.permissions.js';
import type { CreateInvitationRequest } from './create-invitation.request.js';
import { Invitations } from './invitations.js';

/** Invites by email; whether the address has an account already makes no difference (bar A6). */
@Injectable()
export class InvitePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  invite(actor: Actor, request: CreateInvitationRequest): Promise<{ readonly id: string }> {
    return this.unitOfWork.run('identity.invitation.create', actor, async (tx) => {
      requirePermission(actor, INVITE);
      const [city] = await tx.query<{ language: string }>('select source_language as language from workspace.workspace where workspace_id = $1', [tx.workspaceId]);
      return tx.use(Invitations).invite({
        email: request.email, personId: request.personId ?? null, role: request.role,
        scopeKind: request.scopeKind ?? 'workspace', scopeId: request.scopeId ?? null, language: request.language ?? city?.language ?? 'en',
      });
    });
  }

  /** @throws Problem `identity.invitation.absent` (absent), `identity.invitation.closed` (conflict) */
  revoke(actor: Actor, invitationId: string): Promise<void> {
    return this.unitOfWork.run('identity.invitation.revoke', actor, async (tx) => {
      requirePermission(actor, INVITE);
      await tx.use(Invitations).revoke(invitationId);
    });
  }
}
