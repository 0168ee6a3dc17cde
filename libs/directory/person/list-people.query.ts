import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import type { ListPeopleRequest } from './list-people.request.js';
import type { PersonPage, PersonRow } from './person.response.js';

/** People by name, for staff. Merged ones are left out: their winner stands there. */
@Injectable()
export class ListPeople {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListPeopleRequest): Promise<PersonPage> {
    requirePermission(actor, READ_DIRECTORY);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const reachable = request.reachable === undefined ? null : request.reachable === 'yes';
    const rows = await this.reader.rows<PersonRow>(actor.workspaceId, {
      name: 'directory.people',
      text: SELECT_PEOPLE,
      values: [actor.workspaceId, request.search ?? null, request.organizationId ?? null, request.sector ?? null, reachable, last, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.id]);
  }
}

const SELECT_PEOPLE = `select y.id, y.name, p.role_title as "roleTitle", p.organization_id as "organizationId", oy.name as organization,
    o.sector_code as sector, p.email
  from directory.party y
  join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
  left join directory.organization o on o.workspace_id = p.workspace_id and o.id = p.organization_id
  left join directory.party oy on oy.workspace_id = o.workspace_id and oy.id = o.id
  where y.workspace_id = $1 and y.kind = 'person' and y.merged_into_id is null
    and ($2::text is null or strpos(y.folded, directory.fold($2)) > 0 or strpos(oy.folded, directory.fold($2)) > 0)
    and ($3::uuid is null or p.organization_id in (select directory.same_party($1, $3)))
    and ($4::text is null or o.sector_code = $4)
    and ($5::boolean is null or (p.email is not null) = $5)
    and ($6::uuid is null or (y.folded, y.id) > (select l.folded, l.id from directory.party l where l.workspace_id = $1 and l.id = $6))
  order by y.folded, y.id limit $7`;
