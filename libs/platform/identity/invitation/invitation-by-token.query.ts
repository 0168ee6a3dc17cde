import { Inject, Injectable } from '@nestjs/common';
import { Clock, type ScopeKind } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { readCityToken } from '../secret-token.js';

export interface OpenInvitation {
  readonly workspaceId: string;
  readonly id: string;
  readonly email: string;
  readonly personId: string | null;
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly city: string;
  readonly expiresAt: string;
}

/** An invitation that may still be taken, by the token of its mail; null for every other reason alike. */
@Injectable()
export class InvitationByToken {
  constructor(
    private readonly reader: WorkspaceReader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async find(token: string): Promise<OpenInvitation | null> {
    const known = readCityToken(token);
    if (known === null) return null;
    return this.reader.one<OpenInvitation>(known.workspaceId, {
      name: 'identity.invitation.by-token',
      text: `select i.workspace_id as "workspaceId", i.id, i.email, i.person_id as "personId", i.role, i.scope_kind as "scopeKind",
          w.name as city, i.expires_at as "expiresAt"
        from identity.invitation i join workspace.workspace w on w.workspace_id = i.workspace_id
        where i.workspace_id = $1 and i.secret_hash = $2 and i.accepted_at is null and i.revoked_at is null and i.expires_at > $3`,
      values: [known.workspaceId, known.hash, this.clock.now()],
    });
  }
}
