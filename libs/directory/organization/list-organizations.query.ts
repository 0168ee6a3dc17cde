import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import type { ListOrganizationsRequest } from './list-organizations.request.js';
import type { OrganizationPage, OrganizationRow } from './organization.response.js';

/** Organizations by name, with the number of people known in each. */
@Injectable()
export class ListOrganizations {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListOrganizationsRequest): Promise<OrganizationPage> {
    requirePermission(actor, READ_DIRECTORY);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<OrganizationRow>(actor.workspaceId, {
      name: 'directory.organizations',
      text: SELECT_ORGANIZATIONS,
      values: [actor.workspaceId, request.search ?? null, request.sector ?? null, request.kind ?? null, last, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.id]);
  }
}

const SELECT_ORGANIZATIONS = `select y.id, y.name, o.kind, o.sector_code as sector, o.tie, coalesce(n.people, 0)::integer as people
  from directory.party y
  join directory.organization o on o.workspace_id = y.workspace_id and o.id = y.id
  left join lateral (select count(*) as people from directory.person p where p.workspace_id = y.workspace_id and p.organization_id in (select directory.same_party(y.workspace_id, y.id))
      and not exists (select 1 from directory.party py where py.workspace_id = p.workspace_id and py.id = p.id and py.merged_into_id is not null)) n on true
  where y.workspace_id = $1 and y.kind = 'organization' and y.merged_into_id is null
    and ($2::text is null or strpos(y.folded, directory.fold($2)) > 0
      or exists (select 1 from directory.party_change c where c.workspace_id = y.workspace_id and c.party_id = y.id and c.about = 'name' and c.removed_at is null
        and strpos(c.folded, directory.fold($2)) > 0))
    and ($3::text is null or o.sector_code = $3)
    and ($4::text is null or o.kind = $4)
    and ($5::uuid is null or (y.folded, y.id) > (select l.folded, l.id from directory.party l where l.workspace_id = $1 and l.id = $5))
  order by y.folded, y.id limit $6`;
