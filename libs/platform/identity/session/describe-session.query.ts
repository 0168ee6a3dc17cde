import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Actor } from '#libs/kernel';
import { allPermissions, holdsAnywhere } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { Accounts } from '../account/accounts.js';
import { problem } from '../identity.problems.js';
import type { CityAccess, Principal } from './principal.js';
import type { CityOfSessionResponse, SessionResponse } from './session.response.js';
import { IDLE_MS } from './sessions.js';

interface CityRow {
  readonly slug: string;
  readonly name: string;
}

/** Me: my account, the cities I may enter, and what I may do there. */
@Injectable()
export class DescribeSession {
  constructor(
    private readonly accounts: Accounts,
    private readonly reader: WorkspaceReader,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async execute(principal: Principal): Promise<SessionResponse> {
    const account = principal.accountId === null ? null : await this.accounts.byId(principal.accountId);
    if (account === null || principal.sessionId === null) throw problem('session.absent');
    const cities = await Promise.all([...principal.cities.values()].map((access) => this.city(access, principal)));
    return {
      account: { id: account.id, email: account.email, language: account.language },
      sessionId: principal.sessionId,
      idleEndsAt: new Date(this.clock.now().getTime() + IDLE_MS).toISOString(),
      cities: cities.filter((city) => city !== null),
    };
  }

  private async city(access: CityAccess, principal: Principal): Promise<CityOfSessionResponse | null> {
    const row = await this.reader.one<CityRow>(access.workspaceId, {
      name: 'identity.city-name', text: 'select slug, name from workspace.workspace where workspace_id = $1', values: [access.workspaceId],
    });
    if (row === null) return null;
    const actor: Actor = { kind: 'account', workspaceId: access.workspaceId, accountId: principal.accountId, personId: access.personId, grants: access.grants, via: principal.via, requestId: '' };
    const permissions = allPermissions().filter((permission) => holdsAnywhere(actor, permission)).map((permission) => permission.code);
    const grants = access.grants.map(({ role, scopeKind, scopeId }) => ({ role, scopeKind, scopeId }));
    return { id: access.workspaceId, slug: row.slug, name: row.name, personId: access.personId, grants, permissions };
  }
}
