import { Inject, Injectable } from '@nestjs/common';
import { Clock, type Grant } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import type { CityAccess } from '../session/principal.js';

interface Row {
  readonly workspaceId: string;
  readonly personId: string | null;
  readonly role: string | null;
  readonly scopeKind: Grant['scopeKind'];
  readonly scopeId: string | null;
}

/** Which cities an account may enter, and with which grants: ids only, across all cities. */
@Injectable()
export class AccessAcross {
  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async ofAccount(accountId: string): Promise<ReadonlyMap<string, CityAccess>> {
    const rows = await this.cross.rows<Row>({
      name: 'identity.access-across',
      text: `select a.workspace_id as "workspaceId", a.person_id as "personId", g.role, g.scope_kind as "scopeKind", g.scope_id as "scopeId"
        from identity.access a
        left join identity.grant_row g on g.workspace_id = a.workspace_id and (g.account_id = a.account_id or g.person_id = a.person_id)
          and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)
        where a.account_id = $1 and a.ended_at is null
        order by a.created_at, a.workspace_id, g.id`,
      values: [accountId, this.clock.now()],
    });
    const cities = new Map<string, CityAccess & { readonly grants: Grant[] }>();
    for (const row of rows) {
      const city = cities.get(row.workspaceId) ?? { workspaceId: row.workspaceId, personId: row.personId, grants: [] };
      cities.set(row.workspaceId, city);
      if (row.role !== null) city.grants.push({ role: row.role, scopeKind: row.scopeKind, scopeId: row.scopeId });
    }
    return cities;
  }
}
